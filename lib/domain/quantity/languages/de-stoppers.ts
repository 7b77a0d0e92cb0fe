import type { LanguageTable } from "./language-table";
import { inflected, phrases, words } from "./phrases";

/** Abbreviations and the Austrian "Jänner" included. A month beside a numeral makes it a date. */
export const GERMAN_MONTHS: readonly string[] = phrases(`
  januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan,
  feb, mär, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez
`);

const ONES = words("ein zwei drei vier fünf sechs sieben acht neun");
const TENS = "zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig";

/** "Einundzwanzig" … "neunundneunzig", which take the same ending as "zwanzig". */
const COMPOUND_TENS = words(TENS).flatMap((ten) => ONES.map((unit) => `${unit}und${ten}`));

const ORDINALS = [
  ...inflected(
    `erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
    sechzehnt siebzehnt achtzehnt neunzehnt hundertst tausendst`,
    "e er en em es",
  ),
  ...inflected(`${TENS} ${COMPOUND_TENS.join(" ")}`, "ste ster sten stem stes"),
];

/** Words and signs that make a German number something other than a count. */
export const GERMAN_STOPPERS: LanguageTable["stoppers"] = {
  ordinal: ORDINALS,
  negative: ["minus"],
  date: phrases("uhr, h, mitternacht, mez, gmt, utc, uhr mez"),
  percentage: phrases("%, ‰, prozent, prozentpunkte, promille, proz, v h"),
  money: phrases(`
    $, €, £, ¥, ₽, ₸, usd, eur, dollar, dollars, euro, euros, tenge, rubel, pfund, yuan, franken,
    kronen, yen, lira, schekel, griwna, hrywnja, peso, pesos, rupien, cent, kzt, rub, chf, gbp
  `),
  age: [
    ...inflected("jährig monatig tägig stündig minütig", "_ e er en em es"),
    ...phrases(`
      jahr, jahre, jahren, jahres, alter, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden,
      minute, minuten, sekunden, std, min, mon, j, jahrzehnt, jahrzehnte, jahrzehnten, jahrhunderte
    `),
  ],
  measurement: phrases(`
    pro, je, jede, jeder, jeden, jedes, jeweils, täglich, wöchentlich, monatlich, stündlich, mal, fach, km, m, mm, cm, kg,
    g, meter, metern, kilometer, kilometern, meilen, kilo, kilogramm, tonnen, liter, litern, grad, °, hektar, kaliber,
    fuß, zoll, knoten, barrel, gallonen, stockwerke, stockwerken, etagen, geschosse, megawatt, kilowatt, l, t, ha
  `),
  fraction: [
    ...inflected("halb", "e er en em es"),
    ...phrases(`
      halb, hälfte, drittel, viertel, fünftel, sechstel, achtel, zehntel, hundertstel, bruchteil, ½, ¼, ¾, ⅓,
      ⅔, ⁄
    `),
  ],
  unclear: phrases(`
    mehr als, weniger, nicht, kein, keine, keinen, keiner, weder, nie, außer, ausser, ausgenommen, vielleicht,
    möglicherweise, eventuell, wohl, ?
  `),
  "two quantities": phrases(`
    und ein, und eine, und einen, und einem, und einer, und eines, oder ein, oder eine, oder einen, oder einem, oder
    einer, oder eines, und weitere, und andere, und seine, und ihre, mit ihrem, mit ihrer,
    mit ihren, mit seinem, mit seiner, mit seinen, unter anderem, sowie
  `),
};
