import { FRENCH_NOUNS } from "./fr-nouns";
import { FRENCH_CARDINALS, FRENCH_ROUGHLY, FRENCH_SET_PHRASES } from "./fr-numbers";
import { FRENCH_MONTHS, FRENCH_STOPPERS } from "./fr-stoppers";
import type { LanguageTable } from "./language-table";
import { phrases } from "./phrases";

/**
 * What the parser knows of French. Phrases are written with their elided words in full ("plus de une"). Sources: the
 * table of the domain page, section 3, and the sample's wordings.
 */
export const FRENCH: LanguageTable = {
  language: "fr",
  // "L" keeps its apostrophe: it may be "le" or "la".
  elisions: { d: "de", qu: "que", jusqu: "jusque", n: "ne", s: "se", c: "ce", l: "l'" },
  numerals: {
    // Papers print a space; points are in the sample, and apostrophes are Swiss.
    groupSeparators: [" ", ".", "'"],
    decimalSeparators: [","],
    ordinalSuffixes: phrases(
      "er, ers, re, res, ère, ères, e, è, es, ème, èmes, eme, ième, ièmes, nd, nde, º",
    ),
    unitSuffixes: phrases("h, km, m, kg"),
    multipliers: { k: 1_000 },
  },
  cardinals: FRENCH_CARDINALS,
  setPhrases: FRENCH_SET_PHRASES,
  scales: {
    douzaine: 12,
    douzaines: 12,
    cent: 100,
    cents: 100,
    mille: 1_000,
    million: 1_000_000,
    millions: 1_000_000,
    milliard: 1_000_000_000,
    milliards: 1_000_000_000,
  },
  bareScales: ["cent", "mille"],
  governedScales: ["douzaine"],
  // "Deux milliers" are about 2000, but nobody rounds to "2,3 milliers".
  scalesOfDecimals: { millier: 1_000, milliers: 1_000 },
  andHalf: { beforeScale: [], afterScale: ["et demi"] },
  roughly: FRENCH_ROUGHLY,
  numberJoiners: ["et"],
  articles: ["un", "une"],
  ones: ["un", "une"],
  nobody: {
    // Not "personne", which is also the word for a person.
    phrases: ["aucun", "aucune"],
    determiners: ["aucun", "aucune", "pas", "sans"],
    followers: phrases("de, entre, eux, elles, ces, les, ne, a, été, est"),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: phrases(`
        au moins, pas moins de, au minimum, minimum, un minimum de, au bas mot, ≥, >=
      `),
    },
    { says: "at least", governs: true, phrases: ["une bonne", "un bon", "une grosse"] },
    {
      says: "more than",
      phrases: phrases(`
        plus de, un peu plus de, bien plus de, beaucoup plus de, nettement plus de, largement plus de, au dessus de, au
        delà de, supérieur à, supérieure à, >
      `),
    },
    {
      says: "at most",
      phrases: phrases(`
        jusque à, au plus, tout au plus, au maximum, maximum, un maximum de, pas plus de, ≤, <=
      `),
    },
    {
      says: "fewer than",
      phrases: phrases(`
        moins de, un peu moins de, bien moins de, beaucoup moins de, nettement moins de, en dessous de, au dessous de, en
        deçà de, inférieur à, inférieure à, <
      `),
    },
    {
      says: "about",
      phrases: phrases(`
        environ, à peu près, plus ou moins, approximativement, autour de, aux alentours de, aux environs de, de l' ordre de, env, ~, ≈
      `),
    },
    // "Quelque 353" is exact, as "some 353" is: 353 is not round.
    { says: "about", phrases: ["quelque"], onlyBeforeRound: true },
    {
      says: "nearly",
      phrases: phrases(`
        près de, presque, quasi, quasiment, pratiquement, pas loin de, proche de, à peine moins de
      `),
    },
    { says: "nearly", governs: true, phrases: ["une petite", "un petit"] },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: [
        ...phrases(
          "ou plus, ou davantage, et plus, voire plus, voire davantage, au moins, au minimum, minimum, +",
        ),
        ", voire plus",
        ", voire davantage",
      ],
    },
    { says: "more than", phrases: ["et quelques"] },
    { says: "at most", phrases: phrases("ou moins, au plus, tout au plus, au maximum, maximum") },
    {
      says: "about",
      phrases: phrases("environ, à peu près, ou à peu près, plus ou moins, approximativement"),
    },
  ],
  rangeOpeners: [
    { open: "entre", joiners: ["et", "à"] },
    { open: "de entre", joiners: ["et"] },
    { open: "de", joiners: ["à"] },
  ],
  rangeJoiners: ["à", "ou"],
  placeJoiners: ["à"],
  vague: {
    dozens: phrases("douzaines, des douzaines, plusieurs douzaines, quelques douzaines"),
    tens: phrases("dizaines, des dizaines, les dizaines, plusieurs dizaines, quelques dizaines"),
    hundreds: phrases("centaines, des centaines, les centaines, plusieurs centaines, quelques centaines"),
    thousands: phrases("milliers, des milliers, les milliers, plusieurs milliers, quelques milliers"),
    "hundreds or thousands": [
      ...phrases(`
        centaines ou milliers, centaines voire milliers, des centaines ou des milliers, des centaines voire des
        milliers, des centaines ou même des milliers, des centaines si ce ne est des milliers, des centaines sinon des
        milliers
      `),
      "des centaines , voire des milliers",
      "des centaines , si ce ne est des milliers",
      "des centaines , sinon des milliers",
    ],
    "tens of thousands": phrases(`
      dizaines de milliers, des dizaines de milliers, plusieurs dizaines de milliers, quelques dizaines de milliers
    `),
    several: ["plusieurs"],
    "a few": phrases("quelques, quelques uns, quelques unes, une poignée"),
    "a number of": phrases(`
      un certain nombre, certains, certaines, divers, diverses, multiples, de multiples, une série de
    `),
    many: phrases(`
      de nombreux, de nombreuses, nombreux, nombreuses, beaucoup, énormément, un grand nombre, une foule, une
      multitude, maints, maintes, quantité de, innombrables, de innombrables
    `),
  },
  vagueWithoutTerm: phrases(`
    centaines de milliers, des centaines de milliers, plusieurs centaines de milliers, des dizaines ou des centaines,
    des dizaines voire des centaines, dizaines ou centaines, de nombreuses dizaines, de nombreuses centaines, de
    nombreux milliers, des milliers ou des dizaines de milliers, millions, des millions, plusieurs millions, des
    dizaines de millions, des centaines de millions, milliards, des milliards, un groupe, un petit groupe, des groupes,
    groupes, peu, peu de, la plupart, une majorité, la majorité, une minorité, une partie, tous, toutes, tout le monde
  `),
  // Not "le" and "la": "le 13" is a day of the month.
  leadIns: phrases(`
    un total de, le total de, au total, en tout, total, soit, les, ces, ses, leurs, tous les, toutes les, autres, de
    autres, les autres, exactement, précisément, seulement, uniquement, seuls, encore, jusque à présent, jusque ici, déjà,
    la mort de, les morts de, le décès de, les décès de, le assassinat de, l' assassinat de,
    le meurtre de, les meurtres de, l' arrestation de, les arrestations de, l' interpellation de, les interpellations
    de, la détention de, les corps de
  `),
  nouns: FRENCH_NOUNS,
  noFigure: {
    wordings: phrases(`
      inconnu, inconnue, indéterminé, non précisé, non précisée, non communiqué, non communiquée, non divulgué, non
      divulguée, non publié, non révélé, n / d, n / c
    `),
    phrases: phrases(`
      nombre inconnu, nombre indéterminé, nombre indéfini, nombre non précisé, nombre non communiqué, nombre non divulgué,
      chiffre inconnu, bilan inconnu, est inconnu, est inconnue, reste inconnu, reste inconnue, demeure inconnu, on ignore, se ignore,
      on ne sait pas, ne est pas connu, ne sont pas connus, reste à déterminer
    `),
    denials: phrases("ne, pas, sans, aucun, aucune, jamais, ni, non, refusé, refusent, refuse, décliné"),
    denied: phrases(`
      révélé, révélée, révélés, révéler, communiqué, communiquée, communiqués, communiquer, publié, publiée, publiés,
      publier, annoncé, annoncée, annoncer, divulgué, divulguée, divulguer, donné, donnée, donner, donnent, fourni,
      fournir, précisé, précisée, préciser, précision, précisions, bilan, bilans, chiffre, chiffres, chiffrer,
      statistiques, données, information, informations, détail, détails, décompte, nombre
    `),
  },
  months: FRENCH_MONTHS,
  stoppers: FRENCH_STOPPERS,
};
