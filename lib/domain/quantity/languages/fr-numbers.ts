import { numberWords } from "./phrases";

/** "Un" and "une" are articles as well; as numbers they stand only inside another number. */
const ONES = { un: 1, une: 1 };

const BELOW_TEN = numberWords(`
  2 deux
  3 trois
  4 quatre
  5 cinq
  6 six
  7 sept
  8 huit
  9 neuf
`);

const TEN_TO_NINETEEN = numberWords(`
  10 dix
  11 onze
  12 douze
  13 treize
  14 quatorze
  15 quinze
  16 seize
  17 dix_sept
  18 dix_huit
  19 dix_neuf
`);

/** Septante, huitante, octante and nonante are said in Belgium and Switzerland. */
const TENS = numberWords(`
  20 vingt
  30 trente
  40 quarante
  50 cinquante
  60 soixante
  70 septante
  80 huitante octante
  90 nonante
`);

/** Every ten with every smaller number: after(TENS, "et", ONES) → { "vingt et un": 21, … }. */
function after(
  tens: Readonly<Record<string, number>>,
  joiner: string,
  smaller: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(smaller).map(([word, n]) => [`${ten} ${joiner}${word}`, value + n] as const),
    ),
  );
}

/** A hyphen joins words as a space does. "Quatre-vingts" keeps its "s" only where nothing follows, but is printed otherwise. */
export const FRENCH_CARDINALS: Readonly<Record<string, number>> = {
  ...BELOW_TEN,
  ...TEN_TO_NINETEEN,
  ...TENS,
  ...after(TENS, "", BELOW_TEN),
  ...after(TENS, "et ", ONES),
  ...after({ soixante: 60 }, "", TEN_TO_NINETEEN),
  ...after({ "quatre vingt": 80, "quatre vingts": 80 }, "", { ...ONES, ...BELOW_TEN, ...TEN_TO_NINETEEN }),
  ...numberWords(`
    0 zéro zero
    71 soixante_et_onze
    80 quatre_vingt quatre_vingts
  `),
};

export const FRENCH_SET_PHRASES: Readonly<Record<string, number>> = numberWords(`
  2 une_paire
  6 une_demi_douzaine demi_douzaine
  500000 un_demi_million
`);

/**
 * Numbers in "-aine" are rough: "une trentaine" is about 30. "Une douzaine" is none of them, since the domain page
 * (section 3) reads "a dozen" as 12.
 */
export const FRENCH_ROUGHLY: Readonly<Record<string, number>> = {
  ...numberWords(`
    8 une_huitaine
    10 une_dizaine dizaine
    15 une_quinzaine quinzaine
    20 une_vingtaine vingtaine deux_dizaines
    30 une_trentaine trentaine trois_dizaines
    40 une_quarantaine quarantaine
    50 une_cinquantaine cinquantaine une_demi_centaine
    60 une_soixantaine soixantaine
    70 une_septantaine
    90 une_nonantaine
    100 une_centaine centaine
    200 deux_centaines
    300 trois_centaines
    400 quatre_centaines
    500 cinq_centaines
    1000 un_millier millier
    2000 deux_milliers
    3000 trois_milliers
    4000 quatre_milliers
    5000 cinq_milliers
    6000 six_milliers
    7000 sept_milliers
    8000 huit_milliers
    9000 neuf_milliers
    10000 une_dizaine_de_milliers dix_milliers
    15000 une_quinzaine_de_milliers
    20000 une_vingtaine_de_milliers
    30000 une_trentaine_de_milliers
    50000 une_cinquantaine_de_milliers
    100000 une_centaine_de_milliers
  `),
};
