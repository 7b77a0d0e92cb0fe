import { ENGLISH_NOUNS } from "./en-nouns";
import { ENGLISH_MONTHS, ENGLISH_STOPPERS } from "./en-stoppers";
import type { LanguageTable } from "./language-table";
import { phrases } from "./phrases";

/** What the parser knows of English. Sources: the table of the domain page, section 3, and the sample's wordings. */
export const ENGLISH: LanguageTable = {
  language: "en",
  numerals: {
    groupSeparators: [",", " ", "'"],
    decimalSeparators: ["."],
    ordinalSuffixes: ["st", "nd", "rd", "th"],
    multipliers: { k: 1_000, mn: 1_000_000, mln: 1_000_000, bn: 1_000_000_000, bln: 1_000_000_000 },
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
  governedScales: ["dozen", "score", "hundred", "thousand", "million"],
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
      a minimum of, minimum of, minimum, at a minimum, at minimum, as few as, upwards of, upward of, ≥, >=
    `),
    },
    // "A good dozen" is a dozen or a little more, "a good 100" the same of a number that is rounded down.
    { says: "at least", governs: true, phrases: ["a good"] },
    {
      says: "more than",
      phrases: phrases(`
      more than, slightly more than, a little more than, a bit more than, somewhat more than, considerably more than,
      significantly more than, substantially more than, far more than, much more than, well more than, over, well over, just over, slightly over, a little
      over, far over, above, well above, just above, exceeding, in excess of, well in excess of, north of, greater than, >
    `),
    },
    {
      says: "at most",
      phrases: phrases(`
      at most, at the most, up to, anything up to, anywhere up to, as many as, as much as, no more than, not more than, not exceeding,
      a maximum of, maximum of, maximum, ≤, <=
    `),
    },
    {
      says: "fewer than",
      phrases: phrases(`
      fewer than, slightly fewer than, a little fewer than, far fewer than, considerably fewer than, less than, slightly
      less than, a little less than, a bit less than, far less than, considerably less than, much less than, under, just
      under, well under, slightly under, a little under, below, just below, well below, <
    `),
    },
    {
      says: "about",
      phrases: phrases(`
      about, around, roughly, approximately, approx, an estimated, estimated, circa, ca, c,
      more or less, in the region of, in the order of, on the order of, of the order of, somewhere around, somewhere near,
      something like, around about, ~, ≈
    `),
    },
    { says: "about", phrases: ["some"], onlyBeforeRound: true },
    {
      says: "nearly",
      phrases: phrases(`
      nearly, very nearly, almost, close to, close on, just short of, just shy of, not quite, approaching, getting on for,
      virtually, practically
    `),
    },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: phrases(`
      or more, or over, or above, and over, and above, and up, and upwards, or upwards, upwards, at least, at the least, and counting,
      plus, +, minimum
    `),
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
    { open: "anything between", joiners: ["and", "to"] },
    { open: "somewhere between", joiners: ["and", "to"] },
    { open: "from", joiners: ["to"] },
    { open: "anywhere from", joiners: ["to"] },
    { open: "anything from", joiners: ["to"] },
    { open: "ranging from", joiners: ["to"] },
  ],
  rangeJoiners: ["to", "or"],
  vague: {
    dozens: ["dozens", "several dozen", "several dozens", "a few dozen", "some dozens"],
    tens: ["tens", "scores", "several tens", "several scores"],
    hundreds: ["hundreds", "several hundred", "several hundreds", "a few hundred", "some hundreds"],
    thousands: ["thousands", "several thousand", "several thousands", "a few thousand", "some thousands"],
    "hundreds or thousands": [
      "hundreds or thousands",
      "hundreds or even thousands",
      "hundreds if not thousands",
      "hundreds to thousands",
      "hundreds or possibly thousands",
      "hundreds , if not thousands",
      "hundreds , or even thousands",
      "hundreds , possibly thousands",
      "hundreds , perhaps thousands",
    ],
    "tens of thousands": ["tens of thousands", "several tens of thousands"],
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
      deaths of, a death toll of, the death toll of, death toll of, a toll of, the toll of, toll of, the death of, death of, the killing of, the killings of, the bodies of, bodies of,
      the body of, the arrests of, the arrest of
    `),
  nouns: ENGLISH_NOUNS,
  noFigure: {
    wordings: phrases("unknown, undisclosed, unspecified, not stated, not given, n / a, no figure given"),
    phrases: phrases(`
      unknown number, undisclosed number, unspecified number, unclear number, number unknown, number is unclear, is unclear, was
      unclear, remains unclear, not clear how many, not immediately clear, not say how many, not specify how many,
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
  months: ENGLISH_MONTHS,
  stoppers: ENGLISH_STOPPERS,
};
