import { describeNumbers } from "../testing/spoken-numbers";

const SMALL = (
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit " +
  "dix-neuf"
).split(" ");
const TENS = "_ _ vingt trente quarante cinquante soixante".split(" ");
const SWISS_TENS = [...TENS, "septante", "huitante", "nonante"];

/** Seventy and ninety count on from sixty and eighty; "et" stands before one and eleven, but not after eighty. */
const french = (n: number): string => {
  if (n < 20) return SMALL[n] ?? "";
  if (n === 80) return "quatre-vingts";
  if (n > 80) return `quatre-vingt-${french(n - 80)}`;
  const base = n >= 60 ? 60 : n - (n % 10);
  const ten = TENS[base / 10] ?? "";
  if (n === base) return ten;
  return (n - base) % 10 === 1 ? `${ten} et ${french(n - base)}` : `${ten}-${french(n - base)}`;
};

/** In Belgium and Switzerland every ten has a word of its own. */
const swiss = (n: number): string => {
  if (n < 20) return SMALL[n] ?? "";
  const ten = SWISS_TENS[Math.floor(n / 10)] ?? "";
  if (n % 10 === 0) return ten;
  return n % 10 === 1 ? `${ten} et un` : `${ten}-${SMALL[n % 10]}`;
};

const belowThousand = (n: number, small: (n: number) => string, isLast: boolean): string => {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  // "Cent" and "quatre-vingt" take their "s" only at the end of a number, and not before "mille".
  const tail = isLast ? small(rest) : small(rest).replace(/vingts$/, "vingt");
  if (hundreds === 0) return tail;
  const word = hundreds === 1 ? "cent" : `${SMALL[hundreds]} cent`;
  if (rest > 0) return `${word} ${tail}`;
  return hundreds > 1 && isLast ? `${word}s` : word;
};

/** A whole number below a thousand million, part by part, the largest first. */
const spell = (n: number, small: (n: number) => string): string => {
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1_000) % 1_000, n % 1_000];
  const parts = [
    millions === 0 ? "" : millions === 1 ? "un million" : `${belowThousand(millions, small, true)} millions`,
    thousands === 0 ? "" : thousands === 1 ? "mille" : `${belowThousand(thousands, small, false)} mille`,
    rest === 0 && n > 0 ? "" : belowThousand(rest, small, true),
  ];
  return parts.filter((part) => part !== "").join(" ");
};

/** "De" loses its vowel before "un". */
const de = (number: string): string => (/^une?\b/.test(number) ? `d’${number}` : `de ${number}`);

describeNumbers("French", {
  language: "fr",
  spellings: (n) => {
    const words = spell(n, french);
    // The spelling of 1990 joins all words of a number with hyphens.
    return [
      words,
      words.replace(/ /g, "-"),
      words.replace(/-/g, " "),
      words.replace(/un$/, "une"),
      spell(n, swiss),
    ];
  },
  hedged: {
    "at least": [
      (n) => `au moins ${n}`,
      (n) => `Pas moins ${de(n)}`,
      (n) => `${n} au minimum`,
      (n) => `${n} ou plus`,
    ],
    "more than": [
      (n) => `plus ${de(n)}`,
      (n) => `un peu plus ${de(n)}`,
      (n) => `au-dessus ${de(n)}`,
      (n) => `> ${n}`,
    ],
    "at most": [
      (n) => `jusqu'à ${n}`,
      (n) => `au plus ${n}`,
      (n) => `pas plus ${de(n)}`,
      (n) => `${n} au maximum`,
    ],
    "fewer than": [(n) => `moins ${de(n)}`, (n) => `en dessous ${de(n)}`, (n) => `< ${n}`],
    about: [(n) => `environ ${n}`, (n) => `à peu près ${n}`, (n) => `autour ${de(n)}`, (n) => `${n} environ`],
    nearly: [(n) => `près ${de(n)}`, (n) => `presque ${n}`, (n) => `quasiment ${n}`],
  },
  ranges: [
    (a, b) => `entre ${a} et ${b}`,
    (a, b) => `${de(a)} à ${b}`,
    (a, b) => `${a} à ${b}`,
    (a, b) => `${a} ou ${b}`,
    (a, b) => `${a} - ${b}`,
  ],
  separators: [".", " ", "\u00a0", "\u202f", "'", "’"],
  thousands: ["mille"],
  trailing: ["personnes", "morts", "policiers blessés", "d'entre eux", "(jeunes)", "mineurs dans la ville"],
  ordinals: [
    (n) => `${n}e`,
    (n) => `${n}ème`,
    (n) => `le ${n}e mort`,
    (n) => (n === 1 ? "1er" : `${n}e jour`),
  ],
  dates: [(n) => `${n} janvier`, (n) => `le ${n} mars 2022`, (n) => (n === 1 ? "1er mai" : `${n} mai`)],
});
