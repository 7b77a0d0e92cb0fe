import { numberWords } from "./phrases";

const UNITS = numberWords(`
  2 dos
  3 tres
  4 cuatro
  5 cinco
  6 seis
  7 siete
  8 ocho
  9 nueve
`);

const TENS = numberWords(`
  30 treinta
  40 cuarenta
  50 cincuenta
  60 sesenta
  70 setenta
  80 ochenta
  90 noventa
`);

/** "Treinta y un", "treinta y dos" … "noventa y nueve". */
function tensAndUnits(): Readonly<Record<string, number>> {
  const units = Object.entries({ un: 1, una: 1, uno: 1, ...UNITS });
  return Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, tens]) =>
      units.map(([unit, n]) => [`${ten} y ${unit}`, tens + n] as const),
    ),
  );
}

/** Many papers leave the accents out, so that both spellings stand here. "Un" and "una" are articles as well. */
export const SPANISH_CARDINALS: Readonly<Record<string, number>> = {
  ...UNITS,
  ...TENS,
  ...tensAndUnits(),
  ...numberWords(`
    0 cero
    1 uno
    2 ambos ambas
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis dieciseis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno veintiuna veintiún veintiun
    22 veintidós veintidos
    23 veintitrés veintitres
    24 veinticuatro
    25 veinticinco
    26 veintiséis veintiseis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    100 cien ciento
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas
  `),
};

export const SPANISH_SET_PHRASES: Readonly<Record<string, number>> = numberWords(`
  2 un_par
  6 media_docena
  500000 medio_millón medio_millon
`);

/** "Un centenar", "dos centenares" … "nueve centenares". */
function timesCollective(one: string, many: string, value: number): Readonly<Record<string, number>> {
  const times = Object.entries(UNITS).map(([unit, n]) => [`${unit} ${many}`, n * value] as const);
  return { [one]: value, [`un ${one}`]: value, [`una ${one}`]: value, ...Object.fromEntries(times) };
}

/**
 * Collective numerals are rough: "un centenar" is about 100, "una treintena" about 30. "Docena" is none of them, since
 * the domain page (section 3) reads "a dozen" as 12.
 */
export const SPANISH_ROUGHLY: Readonly<Record<string, number>> = {
  ...timesCollective("decena", "decenas", 10),
  ...timesCollective("veintena", "veintenas", 20),
  ...timesCollective("centenar", "centenares", 100),
  ...timesCollective("centena", "centenas", 100),
  ...timesCollective("millar", "millares", 1_000),
  ...numberWords(`
    5 media_decena
    15 una_quincena quincena
    30 una_treintena treintena
    40 una_cuarentena cuarentena
    50 una_cincuentena cincuentena medio_centenar
    500 medio_millar
  `),
};
