import { ENGLISH_NOUNS } from "./en-nouns";
import type { LanguageTable } from "./language-table";
import { phrases } from "./phrases";

/** What the parser knows of English. Sources: the table of the domain page, section 3, and the sample's wordings. */
export const ENGLISH: LanguageTable = {
  language: "en",
  numerals: {
    groupSeparators: [",", " ", "'"],
    decimalSeparators: ["."],
    ordinalSuffixes: ["st", "nd", "rd", "th"],
    multipliers: { k: 1_000 },
  },
  cardinals: {
    zero: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  setPhrases: { "a couple": 2, "a pair": 2, "half a dozen": 6, "half a million": 500_000 },
  scales: {
    dozen: 12,
    score: 20,
    hundred: 100,
    thousand: 1_000,
    lakh: 100_000,
    million: 1_000_000,
    crore: 10_000_000,
    billion: 1_000_000_000,
  },
  andHalf: { beforeScale: ["and a half"], afterScale: ["and a half"] },
  numberJoiners: ["and"],
  articles: ["a", "an", "another"],
  nobody: {
    phrases: ["none", "no one", "nobody"],
    determiners: ["no"],
    followers: phrases("of, them, these, those, was, were, is, are, has, have, been, among, the"),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: phrases(`
      at least, at the very least, no fewer than, not fewer than, no less than, not less than,
      a minimum of, minimum, as few as, upwards of, ≥, >=
    `),
    },
    {
      says: "more than",
      phrases: phrases(`
      more than, over, well over, just over, above, exceeding, in excess of,
      greater than, >
    `),
    },
    {
      says: "at most",
      phrases: phrases(`
      at most, at the most, up to, as many as, no more than, not more than, not exceeding,
      a maximum of, maximum, ≤, <=
    `),
    },
    {
      says: "fewer than",
      phrases: phrases("fewer than, less than, under, just under, well under, below, <"),
    },
    {
      says: "about",
      phrases: phrases(`
      about, around, roughly, approximately, approx, an estimated, estimated, circa, ca, c,
      more or less, in the region of, ~, ≈
    `),
    },
    { says: "about", phrases: ["some"], onlyBeforeRound: true },
    {
      says: "nearly",
      phrases: phrases("nearly, almost, close to, just short of, just shy of, approaching"),
    },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: phrases("or more, at least, at the least, and counting, plus, +, minimum"),
    },
    {
      says: "at most",
      phrases: phrases("or fewer, or less, at most, at the most, maximum"),
    },
    { says: "about", phrases: ["or so", "or thereabouts", "approximately", "more or less"] },
  ],
  rangeOpeners: [
    { open: "between", joiners: ["and", "to"] },
    { open: "anywhere between", joiners: ["and", "to"] },
    { open: "from", joiners: ["to"] },
    { open: "anywhere from", joiners: ["to"] },
  ],
  rangeJoiners: ["to", "or"],
  vague: {
    dozens: ["dozens", "several dozen", "a few dozen"],
    tens: ["tens", "scores", "several tens"],
    hundreds: ["hundreds", "several hundred", "a few hundred"],
    thousands: ["thousands", "several thousand", "a few thousand"],
    "hundreds or thousands": [
      "hundreds or thousands",
      "hundreds or even thousands",
      "hundreds if not thousands",
      "hundreds to thousands",
    ],
    "tens of thousands": ["tens of thousands"],
    several: ["several"],
    "a few": ["a few", "a handful"],
    "a number of": ["a number of", "a certain number of", "multiple", "various"],
    many: phrases(`
      many, numerous, countless, a lot of, lots of, a large number of, large numbers of, a crowd,
      a large crowd, a huge crowd, crowds, large crowds
    `),
  },
  vagueWithoutTerm: phrases(`
      dozens of thousands, dozens or hundreds, hundreds of thousands,
      thousands or tens of thousands, many dozens, many hundreds, many thousands, millions,
      tens of millions, hundreds of millions, billions, a group, groups, few, quite a few, not many,
      most, a majority, the majority, a minority, everyone, everybody
    `),
  leadIns: phrases(`
      a total of, the total of, total, in total, in all, the, these, those, all, other, another,
      a further, further, an additional, additional, exactly, precisely, just, only, the deaths of,
      deaths of, the death of, death of, the killing of, the killings of, the bodies of, bodies of,
      the body of, the arrests of, the arrest of
    `),
  nouns: ENGLISH_NOUNS,
  noFigure: {
    wordings: phrases("unknown, undisclosed, unspecified, not stated, not given, n / a, no figure given"),
    phrases: phrases(`
      unknown number, undisclosed number, unspecified number, number unknown, number is unclear,
      is unknown, are unknown, remains unknown, remain unknown, not known, unclear how many,
      yet to be
    `),
    denials: phrases(`
      no, not, without, never, neither, declined, refused, hasn't, haven't, didn't, don't, doesn't,
      wasn't, weren't, isn't
    `),
    denied: phrases(`
      revealed, disclosed, released, published, announced, given, provided, specified, specifying,
      specify, disclose, disclosing, reveal, give, giving, provide, publish, toll, tolls, tally,
      figure, figures, statistics, data, information, details, count
    `),
  },
  months: phrases(`
      january, february, march, april, may, june, july, august, september, october, november,
      december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
    `),
  stoppers: {
    ordinal: phrases(`
      first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
      thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth,
      thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth,
      thousandth
    `),
    negative: ["minus"],
    date: phrases("am, pm, a m, p m, o'clock"),
    percentage: phrases("%, ‰, percent, per cent, percentage, pc"),
    money: phrases(`
      $, €, £, ¥, ₽, ₸, usd, eur, dollar, dollars, euro, euros, tenge, ruble, rubles, rouble,
      roubles, pounds, yuan
    `),
    age: phrases(`
      aged, age, year, years, yr, yrs, month, months, weeks, week, day, days, hour, hours, minute,
      minutes, seconds, decades, centuries
    `),
    measurement: phrases(`
      per, each, every, daily, weekly, hourly, monthly, times, fold, km, m, mm, cm, kg, g, metres,
      meters, kilometres, kilometers, miles, kilograms, tonnes, tons, litres, degrees, °, hectares,
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
  },
};
