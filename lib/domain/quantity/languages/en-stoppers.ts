import type { LanguageTable } from "./language-table";
import { phrases } from "./phrases";

/** Abbreviations included. A month beside a numeral makes it a date. */
export const ENGLISH_MONTHS: readonly string[] = phrases(`
      january, february, march, april, may, june, july, august, september, october, november,
      december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
    `);

/** Words and signs that make an English number something other than a count. */
export const ENGLISH_STOPPERS: LanguageTable["stoppers"] = {
  ordinal: phrases(`
      first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
      thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth,
      thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth,
      thousandth
    `),
  negative: ["minus"],
  date: phrases("am, pm, a m, p m, o'clock, noon, midnight, gmt, utc"),
  percentage: phrases("%, ‰, percent, per cent, percentage, pc, pct, p c"),
  money: phrases(`
      $, €, £, ¥, ₽, ₸, usd, eur, dollar, dollars, euro, euros, tenge, ruble, rubles, rouble,
      roubles, pounds, yuan, gbp, rub, kzt, uah, inr, ils, hryvnia, hryvnias, rupee, rupees, rs, shekel, shekels,
      franc, francs, peso, pesos, lira, liras, yen, rial, rials, riyal, riyals, dinar, dinars, dirham, dirhams, naira,
      kyat, shilling, shillings, krona, kronor, zloty, zlotys, cents, pence
    `),
  age: phrases(`
      aged, age, y o, yo, y / o, year, years, yr, yrs, month, months, weeks, week, day, days, hour, hours, minute,
      minutes, seconds, decades, centuries
    `),
  measurement: phrases(`
      per, each, every, daily, weekly, hourly, monthly, times, fold, km, m, mm, cm, kg, g, metres,
      meters, kilometres, kilometers, miles, kilograms, tonnes, tons, litres, degrees, °, hectares,
      feet, ft, inch, inches, yard, yards, mile, metre, meter, mph, kph, knots, acre, acres, gallons, barrels, lb, lbs, l, watts, kilowatts, megawatts, storey, storeys, story, stories, floors,
      calibre
    `),
  fraction: phrases(`
      half, halves, thirds, quarter, quarters, fifths, tenths, ½, ¼, ¾, ⅓, ⅔, ⁄, in every
    `),
  unclear: phrases(`
      than, fewer, less, not, no, nor, neither, except, excluding, possibly, perhaps, maybe,
      odd, ?, between
    `),
  "two quantities": phrases(`
      and a, and an, and another, or a, or an, and his, and her, and their, and its, and others,
      among others, and more, as well as
    `),
};
