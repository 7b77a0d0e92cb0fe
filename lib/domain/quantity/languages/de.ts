import { GERMAN_NOUNS } from "./de-nouns";
import { GERMAN_CARDINALS, GERMAN_FRACTIONS, GERMAN_SET_PHRASES } from "./de-numbers";
import { GERMAN_MONTHS, GERMAN_STOPPERS } from "./de-stoppers";
import type { LanguageTable } from "./language-table";
import { inflected, phrases, words } from "./phrases";

const ARTICLES = words("ein eine einen einem einer eines");

/** What the parser knows of German. Sources: the table of the domain page, section 3, and the sample's wordings. */
export const GERMAN: LanguageTable = {
  language: "de",
  capitals: ["Paar"],
  numerals: {
    // The apostrophe is Swiss.
    groupSeparators: [".", " ", "'"],
    decimalSeparators: [","],
    ordinalSuffixes: inflected("t st", "e er en em es"),
    ordinalPoint: true,
    unitSuffixes: [...words("h km m kg"), ...inflected("jährig", "_ e er en em es")],
    multipliers: { k: 1_000 },
  },
  cardinals: GERMAN_CARDINALS,
  setPhrases: GERMAN_SET_PHRASES,
  scales: {
    dutzend: 12,
    hundert: 100,
    tausend: 1_000,
    tsd: 1_000,
    million: 1_000_000,
    millionen: 1_000_000,
    mio: 1_000_000,
    milliarde: 1_000_000_000,
    milliarden: 1_000_000_000,
    mrd: 1_000_000_000,
  },
  bareScales: ["hundert", "tausend"],
  governedScales: ["dutzend"],
  fractions: GERMAN_FRACTIONS,
  numberJoiners: ["und"],
  runsTogether: true,
  articles: ARTICLES,
  ones: ARTICLES,
  nobody: {
    phrases: phrases("niemand, niemanden, niemandem, keiner, keine, keines, keinen"),
    determiners: phrases("kein, keine, keinen, keinem, keiner"),
    followers: phrases(
      "von, ihnen, der, diesen, wurde, wurden, ist, sind, war, waren, verletzt, getötet, verwundet, festgenommen, verhaftet, gestorben, tot",
    ),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: phrases(`
        mindestens, mind, wenigstens, zumindest, nicht weniger als, ein minimum von, minimum, gut und gern, gut und
        gerne, ≥, >=
      `),
    },
    // "Gut 100" is 100 or a little more. It is mostly said of a rounded number, so that 100 itself is not ruled out.
    // "Ein gutes Dutzend" is the same of a dozen.
    { says: "at least", governs: true, phrases: ["gut", "gute", "ein gutes"] },
    {
      says: "more than",
      phrases: phrases(`
        mehr als, etwas mehr als, wenig mehr als, deutlich mehr als, weit mehr als, wesentlich mehr als, über, etwas
        über, knapp über, leicht über, deutlich über, weit über, oberhalb von, >
      `),
    },
    {
      says: "at most",
      phrases: phrases(`
        bis zu, höchstens, maximal, max, allenfalls, nicht mehr als, nicht über, ein maximum von, maximum, ≤, <=
      `),
    },
    {
      says: "fewer than",
      phrases: phrases(`
        weniger als, etwas weniger als, deutlich weniger als, weit weniger als, unter, knapp unter, etwas unter,
        deutlich unter, weit unter, unterhalb von, <
      `),
    },
    {
      says: "about",
      // "Annähernd" and "an die" may be the number itself, which "nearly" would rule out.
      phrases: phrases(`
        rund, etwa, in etwa, ungefähr, circa, zirka, ca, schätzungsweise, geschätzt, geschätzte, um die, so um die, an
        die, annähernd, mehr oder weniger, ~, ≈
      `),
    },
    { says: "about", governs: true, phrases: ["ein rundes"] },
    {
      says: "nearly",
      governs: true,
      phrases: phrases("knapp, fast, beinahe, nahezu, nicht ganz, ein knappes"),
    },
  ],
  hedgesAfter: [
    { says: "at least", phrases: phrases("oder mehr, und mehr, mindestens, wenigstens, minimum, +") },
    { says: "at most", phrases: phrases("oder weniger, höchstens, maximal, maximum") },
    { says: "about", phrases: phrases("oder so, ungefähr, in etwa, circa, ca, mehr oder weniger") },
  ],
  rangeOpeners: [
    { open: "zwischen", joiners: ["und", "bis"] },
    { open: "von", joiners: ["bis"] },
  ],
  rangeJoiners: ["bis", "oder"],
  // Numbers that are printed as one word stand in their parts: "mehrere zehn tausend".
  vague: {
    dozens: phrases(
      "dutzende, dutzenden, dutzender, mehrere dutzend, einige dutzend, etliche dutzend, ein paar dutzend",
    ),
    hundreds: phrases(`
      hunderte, hunderten, hunderter, mehrere hundert, mehrere hunderte, einige hundert, einige hunderte, ein paar hundert
    `),
    thousands: phrases(`
      tausende, tausenden, tausender, mehrere tausend, mehrere tausende, einige tausend, einige tausende, ein paar tausend
    `),
    "hundreds or thousands": [
      ...phrases(`
        hunderte oder tausende, hunderte oder sogar tausende, hunderte oder gar tausende, hunderte wenn nicht tausende,
        hunderte bis tausende
      `),
      "hunderte , wenn nicht tausende",
      "hunderte , wenn nicht sogar tausende",
      "hunderte , wenn nicht gar tausende",
    ],
    "tens of thousands": phrases(
      "zehntausende, zehntausenden, zehntausender, mehrere zehn tausend, einige zehn tausend",
    ),
    several: phrases("mehrere, mehreren, mehrerer"),
    "a few": phrases("ein paar, einige wenige, einige, einigen, einiger, eine handvoll"),
    "a number of": phrases(
      "eine reihe von, eine reihe, eine anzahl von, eine gewisse anzahl, etliche, verschiedene",
    ),
    many: phrases(`
      viele, vielen, vieler, zahlreiche, zahlreichen, unzählige, zahllose, zig, eine große zahl, eine große zahl von, eine
      große anzahl, eine große anzahl von, eine große menge, eine menge, eine menschenmenge, massenhaft
    `),
  },
  // "Ein Paar" may be two that belong together, or "ein paar" in a headline.
  vagueWithoutTerm: phrases(`
    ein Paar, hunderttausende, hunderttausenden, hunderttausender, mehrere hundert tausend, einige hundert tausend, zigtausende, dutzende oder
    hunderte, dutzende bis hunderte, tausende oder zehntausende, viele dutzend, viele hundert, viele hunderte, viele
    tausend, viele tausende, millionen, mehrere millionen, milliarden, eine gruppe, eine kleine gruppe, eine große
    gruppe, gruppen, wenige, wenigen, nicht viele, ein teil, ein großteil, meisten, mehrheit, minderheit, eine mehrheit, eine
    minderheit, alle
  `),
  leadIns: phrases(`
    es gab, es gibt, insgesamt, zusammen, eine gesamtzahl von, die, alle, weitere, weiteren, weiterer, andere, anderen, anderer, die
    anderen, genau, exakt, nur, lediglich, bloß, allein, bereits, schon, bislang, bisher, inzwischen, mittlerweile,
    derzeit, noch, sogar, auch, der tod von, den tod von, tod von, dem tod von, die tötung von, die festnahme von, die
    verhaftung von, die leichen von
  `),
  nouns: GERMAN_NOUNS,
  noFigure: {
    wordings: phrases("unbekannt, unklar, nicht bekannt, nicht genannt, keine angabe, keine angaben, k a"),
    phrases: [
      "unklar , wie viele",
      ...phrases(`
      unbekannte zahl, unbekannte anzahl, unbekannter zahl, unbekannten zahl, ist unbekannt, blieb unbekannt, bleibt
      unbekannt, war unbekannt, ist unklar, war unklar, blieb unklar, bleibt unklar, zunächst unklar, unklar wie viele,
      ist nicht bekannt, war nicht bekannt, wurde nicht bekannt, zunächst nicht bekannt, steht nicht fest
    `),
    ],
    denials: phrases(`
      kein, keine, keinen, keiner, keinerlei, nicht, nichts, ohne, nie, weder, lehnte, lehnten, weigerte, weigerten
    `),
    denied: phrases(`
      angabe, angaben, zahl, zahlen, anzahl, bilanz, opferzahl, opferzahlen, todeszahlen, daten, statistik, statistiken,
      informationen, details, einzelheiten, genannt, nannte, nannten, nennen, veröffentlicht, veröffentlichen,
      bekanntgegeben, mitgeteilt, angegeben, beziffert, beziffern, beziffert, präzisiert, gemacht, machen, machte,
      machten
    `),
  },
  months: GERMAN_MONTHS,
  stoppers: GERMAN_STOPPERS,
};
