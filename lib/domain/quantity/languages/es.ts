import { SPANISH_NOUNS } from "./es-nouns";
import { SPANISH_CARDINALS, SPANISH_ROUGHLY, SPANISH_SET_PHRASES } from "./es-numbers";
import { SPANISH_MONTHS, SPANISH_STOPPERS } from "./es-stoppers";
import type { LanguageTable } from "./language-table";
import { phrases } from "./phrases";

/** What the parser knows of Spanish. Sources: the table of the domain page, section 3, and the sample's wordings. */
export const SPANISH: LanguageTable = {
  language: "es",
  numerals: {
    groupSeparators: [".", " "],
    decimalSeparators: [","],
    decimalMayGroup: true,
    ordinalSuffixes: phrases(`
      º, ª, o, a, er, ero, era, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, avo, ava, os, as
    `),
    unitSuffixes: phrases("h, hs, hrs, km, m, kg"),
    multipliers: { k: 1_000 },
  },
  cardinals: SPANISH_CARDINALS,
  setPhrases: SPANISH_SET_PHRASES,
  // No "mil millones": a thousand of millions is more people than there are.
  scales: {
    docena: 12,
    docenas: 12,
    mil: 1_000,
    millón: 1_000_000,
    millon: 1_000_000,
    millones: 1_000_000,
  },
  bareScales: ["mil"],
  governedScales: ["docena"],
  scalesOfDecimals: { centenares: 100, millar: 1_000, millares: 1_000 },
  andHalf: { beforeScale: [], afterScale: ["y medio"] },
  roughly: SPANISH_ROUGHLY,
  numberJoiners: ["y"],
  articles: ["un", "una", "otro", "otra"],
  ones: ["un", "una"],
  nobody: {
    phrases: phrases(`
      ninguno, ninguna, nadie, no hubo muertos, no hubo víctimas, no hubo heridos, no hay muertos, no hay víctimas, no hay heridos
    `),
    // "Sin heridos" is a count of nobody; "sin cifras" is a refusal, and is looked for first.
    determiners: ["ningún", "ningun", "ninguna", "sin"],
    followers: phrases("de, ellos, ellas, los, las, estos, estas, fue, ha, sido, es, entre"),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: phrases(`
        al menos, por lo menos, cuando menos, a lo menos, como mínimo, como minimo, mínimo, un mínimo de, no menos de,
        ≥, >=
      `),
    },
    // "Una buena docena" is a dozen or a little more.
    { says: "at least", governs: true, phrases: ["una buena", "un buen"] },
    {
      says: "more than",
      phrases: phrases(`
        más de, mas de, algo más de, poco más de, un poco más de, bastante más de, mucho más de, muy por encima de,
        por encima de, superior a, superiores a, >
      `),
    },
    {
      says: "at most",
      phrases: phrases(`
        hasta, hasta un máximo de, como máximo, como maximo, como mucho, a lo sumo, a lo más, no más de, un máximo de,
        máximo, ≤, <=
      `),
    },
    {
      says: "fewer than",
      phrases: phrases(`
        menos de, algo menos de, poco menos de, un poco menos de, bastante menos de, mucho menos de, por debajo de,
        inferior a, inferiores a, <
      `),
    },
    {
      says: "about",
      phrases: phrases(`
        alrededor de, aproximadamente, aprox, en torno a, más o menos, algo así como, ~, ≈
      `),
    },
    // "Unos 353" is exact, as "some 353" is: 353 is not round.
    { says: "about", phrases: ["unos", "unas"], onlyBeforeRound: true },
    // The dictionary of the Academy explains "cerca de" before a number as "casi", and so does "close to".
    { says: "nearly", phrases: phrases("casi, cerca de, prácticamente, cercano a, cercana a, próximo a") },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: phrases(`
        o más, ó más, o mas, al menos, por lo menos, cuando menos, como mínimo, como minimo, mínimo, y contando, larga, largas,
        largo, largos, +
      `),
    },
    { says: "more than", phrases: phrases("y pico, y tantos, y tantas") },
    {
      says: "at most",
      phrases: phrases("o menos, ó menos, como máximo, como maximo, como mucho, a lo sumo, máximo"),
    },
    { says: "about", phrases: phrases("más o menos, aproximadamente, aprox, o así") },
  ],
  rangeOpeners: [
    { open: "entre", joiners: ["y", "a"] },
    { open: "de entre", joiners: ["y"] },
    { open: "de", joiners: ["a"] },
    { open: "desde", joiners: ["a", "hasta"] },
  ],
  // "Ó" between digits is the older spelling of "o".
  rangeJoiners: ["a", "o", "ó", "u"],
  vague: {
    dozens: phrases("docenas, varias docenas, unas docenas, algunas docenas, unas cuantas docenas"),
    tens: phrases("decenas, varias decenas, unas decenas, algunas decenas, unas cuantas decenas"),
    hundreds: phrases(`
      cientos, centenares, centenas, varios cientos, varios centenares, varias centenas, unos cientos, unos centenares,
      algunos cientos, algunos centenares, unos cuantos cientos, unos cuantos centenares
    `),
    thousands: phrases(`
      miles, millares, varios miles, varios millares, unos miles, algunos miles, algunos millares, unos cuantos miles
    `),
    "hundreds or thousands": [
      ...phrases(`
        cientos o miles, cientos o incluso miles, cientos si no miles, cientos cuando no miles, centenares o miles,
        centenares o incluso miles, centenares si no miles
      `),
      "cientos , si no miles",
      "centenares , si no miles",
    ],
    "tens of thousands": phrases("decenas de miles, varias decenas de miles, decenas de millares"),
    several: ["varios", "varias"],
    "a few": phrases("unos pocos, unas pocas, unos cuantos, unas cuantas, un puñado"),
    // The Academy calls "algunos" an imprecise amount; it need not be three.
    "a number of": phrases(`
      algunos, algunas, un cierto número de, cierto número de, un número determinado de, múltiples,
      diversos, diversas, una serie de
    `),
    many: phrases(`
      muchos, muchas, numerosos, numerosas, un gran número de, gran número de, una gran cantidad de, gran cantidad de,
      una multitud, multitud de, multitudes, innumerables, incontables, infinidad de, un sinnúmero de
    `),
  },
  vagueWithoutTerm: phrases(`
    docenas de miles, docenas o cientos, decenas o cientos, decenas o centenares, decenas y hasta cientos, cientos de
    miles, varios cientos de miles, centenares de miles, miles o decenas de miles, miles de millones, muchas decenas,
    muchas docenas, muchos cientos, muchos centenares, muchos miles, millones, decenas de millones, cientos de millones,
    un grupo, un pequeño grupo, un nutrido grupo, grupos, pocos, pocas, no muchos, no muchas, bastantes, la mayoría, la
    mayor parte, una mayoría, una minoría, una parte, buena parte, todos, todas, todo el mundo
  `),
  // Not "el" and not "las": "el 13" is a day of the month, and "las 13" the time of day.
  leadIns: phrases(`
    un total de, el total de, en total, en total de, total, los, estos, estas, esos, esas, todos los, todas las,
    otros, otras, los otros, las otras, exactamente, justo, precisamente, solo, sólo, solamente, únicamente,
    tan solo, tan sólo, apenas, ya, hasta ahora, hasta el momento, de momento, por ahora, la muerte de, las muertes de, muerte de, el fallecimiento de, el asesinato de, los asesinatos de, la detención de,
    las detenciones de, el arresto de, los arrestos de, los cuerpos de, los cadáveres de, hubo, hay, murieron, han muerto, fallecieron, han fallecido
  `),
  nouns: SPANISH_NOUNS,
  noFigure: {
    wordings: phrases(`
      desconocido, desconocida, no especificado, no especificada, sin especificar, no precisado, no precisada, sin
      precisar, no divulgado, no divulgada, no revelado, no revelada, sin datos, sin cifras, no consta, n / d, s / d
    `),
    phrases: phrases(`
      número desconocido, número indeterminado, número no determinado, número sin determinar, número no precisado,
      número sin precisar, número no especificado, número sin especificar, cantidad desconocida, cantidad indeterminada,
      cifra desconocida, se desconoce, se desconocen, es desconocido, es desconocida, se ignora, no se sabe, no se
      conoce, no se conocen, no está claro cuántos, no está claro cuántas, queda por determinar, está por determinar
    `),
    denials: phrases(`
      no, sin, nunca, jamás, ni, tampoco, ningún, ninguna, rehusó, rehusaron, declinó, declinaron, rechazó, rechazaron,
      evitó, evitaron
    `),
    denied: phrases(`
      revelado, revelada, revelados, reveló, revelaron, revelar, divulgado, divulgada, divulgados, divulgó, divulgaron,
      divulgar, publicado, publicada, publicados, publicó, publicaron, publicar, anunciado, anunciada,
      facilitado, facilitada, facilitados, facilitó, facilitaron, facilitar, proporcionado, proporcionó, proporcionaron,
      proporcionar, ofrecido, ofreció, ofrecieron, ofrecer, dado, dio, dieron, dar, especificado, especificó,
      especificaron, especificar, precisado, precisó, precisaron, precisar, detallado, detalló, detallar, balance,
      balances, cifra, cifras, estadísticas, datos, información, detalles, recuento, conteo, saldo
    `),
  },
  months: SPANISH_MONTHS,
  stoppers: SPANISH_STOPPERS,
};
