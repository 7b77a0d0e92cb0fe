import type { LanguageTable } from "./language-table";
import { inflected, phrases } from "./phrases";

/** Abbreviations included. A month beside a numeral makes it a date. */
export const FRENCH_MONTHS: readonly string[] = phrases(`
  janvier, février, fevrier, mars, avril, mai, juin, juillet, août, aout, septembre, octobre, novembre, décembre,
  decembre, janv, févr, fév, fev, avr, juil, sept, oct, nov, déc, dec
`);

const ORDINALS = inflected(
  `deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz vingt trent quarant cinquant soixant
  cent mill un`,
  "ième ièmes ieme",
);

/** Words and signs that make a French number something other than a count. */
export const FRENCH_STOPPERS: LanguageTable["stoppers"] = {
  // "Er", "e" and their like are the letters of "1 er" and "13 e".
  ordinal: [
    ...ORDINALS,
    ...phrases(
      "et unième, premier, première, premiers, premières, second, seconde, er, ère, e, ème, ième, eme",
    ),
  ],
  negative: ["moins"],
  date: phrases("h, hrs, midi, minuit, gmt, utc"),
  percentage: phrases("%, ‰, pour cent, pourcent, pour mille, pourcentage, pct, points"),
  money: phrases(`
    $, €, £, ¥, ₽, ₸, usd, eur, dollar, dollars, euro, euros, tenge, tenges, rouble, roubles, livre, livres, yuan, yuans,
    franc, francs, couronnes, yens, shekels, hryvnias, pesos, dinars, dirhams, riyals, lires, centimes, kzt, rub, chf, gbp
  `),
  age: phrases(`
    an, ans, âge, âgé, âgée, âgés, âgées, année, années, mois, semaine, semaines, jour, jours, journée, heure, heures,
    minute, minutes, secondes, décennie, décennies, siècles
  `),
  measurement: phrases(`
    par personne, par habitant, chaque, chacun, chacune, quotidiens, quotidiennes, hebdomadaires, mensuels, fois, km, m,
    mm, cm, kg, g, mètres, kilomètres, milles, kilos, kilogrammes, tonnes, litres, degrés, °, hectares, calibre,
    pied, pieds, pouces, nœuds, barils, gallons, acres, étage, étages, mégawatts, kilowatts
  `),
  fraction: phrases(`
    demi, demie, moitié, tiers, quart, quarts, cinquièmes, dixièmes, ½, ¼, ¾, ⅓, ⅔, ⁄
  `),
  unclear: phrases(`
    de moins, plus que, de plus que, ne, pas, non, ni, jamais, aucun, aucune, sauf, hormis, excepté, peut être,
    éventuellement, possiblement, probablement, ?
  `),
  "two quantities": phrases(`
    et un, et une, ou un, ou une, et un autre, et une autre, et autres, et de autres, et les autres, et son, et sa, et
    ses, et leur, et leurs, avec son, avec sa, avec ses, entre autres, ainsi que, de même que, en plus de, outre
  `),
};
