import { GERMAN_ADJECTIVAL_NOUNS } from "./de-nouns";
import { inflected, numberWords } from "./phrases";

const UNITS = numberWords(`
  1 ein
  2 zwei zwo
  3 drei
  4 vier
  5 fünf fuenf
  6 sechs
  7 sieben
  8 acht
  9 neun
`);

/** "Dreissig" is the Swiss spelling; "fuenfzig" stands where a printer has no umlaut. */
const TENS = numberWords(`
  20 zwanzig
  30 dreißig dreissig
  40 vierzig
  50 fünfzig fuenfzig
  60 sechzig
  70 siebzig
  80 achtzig
  90 neunzig
`);

/** "Einundzwanzig" … "neunundneunzig": the units come first. */
function unitsAndTens(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, tens]) =>
      Object.entries(UNITS).map(([unit, n]) => [`${unit}und${ten}`, tens + n] as const),
    ),
  );
}

const { ein: _article, ...twoToNine } = UNITS;

/** Nouns made of adjectives are one woman after "die": "die Tote" is one, "die Toten" are some. */
function oneWoman(): Readonly<Record<string, number>> {
  return Object.fromEntries(inflected(GERMAN_ADJECTIVAL_NOUNS, "e").map((noun) => [`die ${noun}`, 1]));
}

/** "Ein" and its forms are articles; larger numbers are written as one word, of which these are the parts. */
export const GERMAN_CARDINALS: Readonly<Record<string, number>> = {
  ...twoToNine,
  ...TENS,
  ...unitsAndTens(),
  ...numberWords(`
    0 null
    1 eins
    2 beide beiden beider
    10 zehn
    11 elf
    12 zwölf zwoelf
    13 dreizehn
    14 vierzehn
    15 fünfzehn fuenfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
  `),
};

export const GERMAN_SET_PHRASES: Readonly<Record<string, number>> = {
  ...oneWoman(),
  ...numberWords(`
    1 einer_von_ihnen eine_von_ihnen
    6 ein_halbes_dutzend halbes_dutzend
    500000 eine_halbe_million
  `),
};

/** Whole only before a scale word: "eineinhalb Millionen", "zweieinhalbtausend". */
export const GERMAN_FRACTIONS: Readonly<Record<string, number>> = numberWords(`
  1.5 anderthalb eineinhalb
  2.5 zweieinhalb
  3.5 dreieinhalb
  4.5 viereinhalb
  5.5 fünfeinhalb
  6.5 sechseinhalb
  7.5 siebeneinhalb
  8.5 achteinhalb
  9.5 neuneinhalb
`);
