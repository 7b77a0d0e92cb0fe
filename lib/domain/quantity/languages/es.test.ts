import { describeNumbers } from "../testing/spoken-numbers";

const SMALL = (
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete " +
  "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete " +
  "veintiocho veintinueve"
).split(" ");
const TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS =
  "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );

const belowHundred = (n: number): string => {
  if (n < 30) return SMALL[n] ?? "";
  const ten = TENS[Math.floor(n / 10)] ?? "";
  return n % 10 === 0 ? ten : `${ten} y ${SMALL[n % 10]}`;
};

const belowThousand = (n: number): string => {
  if (n === 100) return "cien";
  if (n < 100) return belowHundred(n);
  const hundred = HUNDREDS[Math.floor(n / 100)] ?? "";
  return n % 100 === 0 ? hundred : `${hundred} ${belowHundred(n % 100)}`;
};

/** "Uno" loses its last letter before a noun or a thousand: "treinta y un mil", "veintiún muertos". */
const beforeNoun = (words: string): string => words.replace(/veintiuno$/, "veintiún").replace(/uno$/, "un");

const feminine = (words: string): string =>
  words
    .replace(/uno$/, "una")
    .replace(/cientos/g, "cientas")
    .replace(/quinientos/g, "quinientas");

/** A whole number below a thousand million, part by part, the largest first. */
const spell = (n: number): string => {
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1_000) % 1_000, n % 1_000];
  const parts = [
    millions === 0 ? "" : millions === 1 ? "un millón" : `${beforeNoun(spell(millions))} millones`,
    thousands === 0 ? "" : thousands === 1 ? "mil" : `${beforeNoun(belowThousand(thousands))} mil`,
    rest === 0 && n > 0 ? "" : belowThousand(rest),
  ];
  return parts.filter((part) => part !== "").join(" ");
};

const bare = (words: string): string => words.normalize("NFD").replace(/[\u0300\u0301]/g, "");

describeNumbers("Spanish", {
  language: "es",
  spellings: (n) => {
    const words = spell(n);
    return [words, beforeNoun(words), feminine(words), bare(words), words.toUpperCase()];
  },
  hedged: {
    "at least": [
      (n) => `al menos ${n}`,
      (n) => `Por lo menos ${n}`,
      (n) => `no menos de ${n}`,
      (n) => `${n} o más`,
    ],
    "more than": [(n) => `más de ${n}`, (n) => `por encima de ${n}`, (n) => `${n} y pico`, (n) => `> ${n}`],
    "at most": [
      (n) => `hasta ${n}`,
      (n) => `como máximo ${n}`,
      (n) => `no más de ${n}`,
      (n) => `${n} como mucho`,
    ],
    "fewer than": [(n) => `menos de ${n}`, (n) => `por debajo de ${n}`, (n) => `< ${n}`],
    about: [
      (n) => `alrededor de ${n}`,
      (n) => `aproximadamente ${n}`,
      (n) => `en torno a ${n}`,
      (n) => `${n} más o menos`,
    ],
    nearly: [(n) => `casi ${n}`, (n) => `cerca de ${n}`],
  },
  ranges: [
    (a, b) => `entre ${a} y ${b}`,
    (a, b) => `de ${a} a ${b}`,
    (a, b) => `${a} a ${b}`,
    (a, b) => `${a} o ${b}`,
    (a, b) => `${a} - ${b}`,
  ],
  separators: [".", " ", "\u00a0", "\u202f"],
  thousands: ["mil"],
  trailing: ["personas", "muertos", "policías heridos", "de ellos", "(jóvenes)", "mineros en Almaty"],
  ordinals: [(n) => `${n}.º`, (n) => `${n}º`, (n) => `${n}.ª víctima`, (n) => `el ${n}.º muerto`],
  dates: [(n) => `${n} de enero`, (n) => `el ${n} de marzo de 2022`, (n) => `${n} enero`],
});
