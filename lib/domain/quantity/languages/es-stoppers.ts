import type { LanguageTable } from "./language-table";
import { inflected, phrases } from "./phrases";

/** Abbreviations included. A month beside a numeral makes it a date. */
export const SPANISH_MONTHS: readonly string[] = phrases(`
  enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene,
  feb, mar, abr, may, jun, jul, ago, sep, sept, oct, nov, dic
`);

const ORDINALS = inflected(
  `primer segund tercer cuart quint sext séptim septim octav noven décim decim undécim undecim duodécim duodecim
  decimotercer decimocuart decimoquint vigésim vigesim trigésim trigesim cuadragésim quincuagésim centésim milésim`,
  "o a os as",
);

/** Words and signs that make a Spanish number something other than a count. */
export const SPANISH_STOPPERS: LanguageTable["stoppers"] = {
  // "er" and its like are the letters of "3.er".
  ordinal: [...ORDINALS, ...phrases("primer, tercer, decimotercer, er, ero, era, ro, ra, vo, va, º, ª")],
  // "6 de enero", "enero de 2022"
  date: [
    ...SPANISH_MONTHS.flatMap((month) => [`de ${month}`, `${month} de`]),
    ...phrases(`
      h, hs, hrs, am, pm, a m, p m, gmt, utc, de la noche, de la mañana, de la tarde, de la madrugada, del mediodía
    `),
  ],
  percentage: phrases("%, ‰, por ciento, por cien, porciento, porcentaje, pct, puntos"),
  money: phrases(`
    $, €, £, ¥, ₽, ₸, usd, eur, dólar, dólares, dolares, euro, euros, tenge, tenges, rublo, rublos, peso, pesos, libra,
    libras, yuan, yuanes, franco, francos, coronas, yen, yenes, soles, bolívares, quetzales, lempiras, córdobas, guaraníes,
    pesetas, grivnas, shekels, céntimos, centavos, kzt, rub, gbp
  `),
  age: phrases(`
    año, años, edad, mes, meses, semana, semanas, día, días, dia, dias, hora, horas, minuto, minutos, década, décadas,
    siglos, lustros
  `),
  measurement: phrases(`
    por persona, por hora, por habitante, cada, diarios, diarias, semanales, mensuales, anuales, veces, vez, km, m, mm,
    cm, kg, g, metros, kilómetros, kilometros, millas, kilos, kilogramos, toneladas, litros, grados, °, hectáreas,
    calibre, pies, pulgadas, nudos, galones, barriles, acres, piso, pisos, plantas, megavatios, kilovatios
  `),
  fraction: phrases(`
    medio, media, mitad, tercio, tercios, cuartos, quintos, décimos, parte de los, parte de las, ½, ¼, ¾, ⅓, ⅔, ⁄, de cada
  `),
  // "Menos" alone may be a minus ("menos 5") or a comparison ("10 menos"); "una treintena larga" is more than 30.
  unclear: phrases(`
    menos, más que, más de, no, ni, nunca, salvo, excepto, quizá, quizás, tal vez, acaso, posiblemente, probablemente,
    largo, larga, largos, largas, ?
  `),
  "two quantities": phrases(`
    y un, y una, y otro, y otra, e un, e una, o un, o una, y otros, y otras, y su, y sus, con su, con sus, entre otros, entre otras,
    y más, así como, además de, junto a, junto con
  `),
};
