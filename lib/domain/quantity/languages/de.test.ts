import { describeNumbers } from "../testing/spoken-numbers";

const SMALL = (
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
  "achtzehn neunzehn"
).split(" ");
const TENS = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** "Ein" inside a number, "eins" at its end. */
const unit = (n: number): string => (n === 1 ? "ein" : (SMALL[n] ?? ""));

const belowHundred = (n: number): string => {
  if (n < 20) return SMALL[n] ?? "";
  const ten = TENS[Math.floor(n / 10)] ?? "";
  return n % 10 === 0 ? ten : `${unit(n % 10)}und${ten}`;
};

/** How a writer parts a number, whether the first of its hundreds and thousands has its "ein", and what stands after. */
interface Hand {
  readonly space: string;
  readonly one: string;
  readonly and: string;
}

const belowThousand = (n: number, { space, one, and }: Hand): string => {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return belowHundred(n);
  const many = hundreds === 1 ? one : unit(hundreds);
  const head = many === "" ? "hundert" : `${many}${space}hundert`;
  return rest === 0 ? head : `${head}${space}${and}${and === "" ? "" : space}${belowHundred(rest)}`;
};

/** A whole number below a million as one word, or in its parts. */
const belowMillion = (n: number, hand: Hand): string => {
  const [thousands, rest] = [Math.floor(n / 1_000), n % 1_000];
  if (thousands === 0) return belowThousand(n, hand);
  const many = thousands === 1 ? hand.one : belowThousand(thousands, hand).replace(/eins$/, "ein");
  const head = many === "" ? "tausend" : `${many}${hand.space}tausend`;
  return rest === 0 ? head : `${head}${hand.space}${belowThousand(rest, hand)}`;
};

const spell = (n: number, hand: Hand): string => {
  const [millions, rest] = [Math.floor(n / 1_000_000), n % 1_000_000];
  if (millions === 0) return belowMillion(n, hand);
  const head = millions === 1 ? "eine Million" : `${belowThousand(millions, hand)} Millionen`;
  return rest === 0 ? head : `${head} ${belowMillion(rest, hand)}`;
};

const HANDS: readonly Hand[] = [
  { space: "", one: "ein", and: "" },
  { space: "", one: "", and: "" },
  { space: "", one: "ein", and: "und" },
  { space: " ", one: "ein", and: "" },
  { space: " ", one: "", and: "" },
];

describeNumbers("German", {
  language: "de",
  spellings: (n) => {
    const words = HANDS.map((hand) => spell(n, hand));
    const [first = ""] = words;
    return [...words, first.replace(/ß/g, "ss"), first.replace(/eins$/, "ein"), first.toUpperCase()];
  },
  hedged: {
    "at least": [
      (n) => `mindestens ${n}`,
      (n) => `Wenigstens ${n}`,
      (n) => `gut ${n}`,
      (n) => `${n} oder mehr`,
    ],
    "more than": [(n) => `mehr als ${n}`, (n) => `über ${n}`, (n) => `knapp über ${n}`, (n) => `> ${n}`],
    "at most": [
      (n) => `bis zu ${n}`,
      (n) => `höchstens ${n}`,
      (n) => `maximal ${n}`,
      (n) => `${n} oder weniger`,
    ],
    "fewer than": [(n) => `weniger als ${n}`, (n) => `unter ${n}`, (n) => `< ${n}`],
    about: [(n) => `rund ${n}`, (n) => `etwa ${n}`, (n) => `ca. ${n}`, (n) => `ungefähr ${n}`],
    nearly: [(n) => `knapp ${n}`, (n) => `fast ${n}`, (n) => `nahezu ${n}`],
  },
  ranges: [
    (a, b) => `zwischen ${a} und ${b}`,
    (a, b) => `von ${a} bis ${b}`,
    (a, b) => `${a} bis ${b}`,
    (a, b) => `${a} oder ${b}`,
    (a, b) => `${a} - ${b}`,
  ],
  separators: [".", " ", "\u00a0", "\u202f", "'", "’"],
  thousands: ["Tausend", "Tsd."],
  trailing: [
    "Menschen",
    "Tote",
    "verletzte Polizisten",
    "von ihnen",
    "(meist Jugendliche)",
    "Bergleute in Almaty",
  ],
  ordinals: [(n) => `${n}.`, (n) => `${n}. Toter`, (n) => `der ${n}. Tote`, (n) => `${n}te`],
  dates: [(n) => `${n}. Januar`, (n) => `am ${n}. März 2022`, (n) => `${n} Mai`],
});
