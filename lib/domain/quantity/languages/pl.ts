import type { LanguageTable } from "./language-table";
import { inflected, phrases, words } from "./phrases";
import { POLISH_NOUNS } from "./pl-nouns";
import {
  POLISH_BARE_SCALES,
  POLISH_CARDINALS,
  POLISH_GOVERNED_SCALES,
  POLISH_NUMERALS,
  POLISH_SCALES,
} from "./pl-numbers";
import { POLISH_MONTHS, POLISH_STOPPERS } from "./pl-stoppers";

/**
 * What the parser knows of Polish. Sources: the table of the domain page, section 3, and the sample's wordings.
 *
 * "Kilkanaście" ends like eleven to nineteen and means one of them, so it is 11 to 19, and "kilkanaście tysięcy" 11,000
 * to 19,999, as thousands end at 9,999. "Kilkadziesiąt" and "dziesiątki" are tens, not dozens, "kilkaset" hundreds;
 * "kilka" is several, "parę" a few. "Niespełna 50" is fewer than 50, as "just under 50" is.
 */
export const POLISH: LanguageTable = {
  language: "pl",
  numerals: POLISH_NUMERALS,
  cardinals: POLISH_CARDINALS,
  setPhrases: { para: 2 },
  scales: POLISH_SCALES,
  bareScales: POLISH_BARE_SCALES,
  governedScales: POLISH_GOVERNED_SCALES,
  fractions: { półtora: 1.5, półtorej: 1.5, pół: 0.5 },
  andHalf: { beforeScale: ["i pół"], afterScale: [] },
  spans: {
    kilkanaście: [11, 19],
    kilkunastu: [11, 19],
    kilkunastoma: [11, 19],
    kilkanaścioro: [11, 19],
    "kilkanaście tysięcy": [11_000, 19_999],
    "kilkunastu tysięcy": [11_000, 19_999],
    "kilkunastu tysiącach": [11_000, 19_999],
    "kilkanaście tys": [11_000, 19_999],
  },
  numberJoiners: [],
  hyphenMakesRange: true,
  articles: [],
  nobody: {
    phrases: phrases(`
      nikt, nikogo, nikomu, żaden, żadna, żadne, żadnego, żadnej, ani jeden, ani jedna, ani jednego, ani jednej,
      nie ma ofiar, nie ma zabitych, nie ma rannych, nie ma poszkodowanych
    `),
    determiners: ["brak"],
    followers: words(`
      z ze spośród wśród nich nas nie zginął zginęła zginęło zginęli został została zostało zostali ranny ranna
      ucierpiał ucierpiała ucierpieli zmarł zmarła był była było śmiertelnych
    `),
  },
  hedgesBefore: [
    {
      says: "at least",
      phrases: phrases("co najmniej, conajmniej, przynajmniej, nie mniej niż, nie mniej jak, minimum, ≥, >="),
    },
    { says: "at least", phrases: words("dobry dobra dobrą dobre dobrych") },
    { says: "more than", governs: true, phrases: phrases("powyżej, nieco powyżej") },
    {
      says: "more than",
      phrases: phrases(`
        ponad, więcej niż, przeszło, nieco ponad, niewiele ponad, znacznie ponad, grubo ponad, nieco więcej niż,
        znacznie więcej niż, przekroczyła, przekroczyło, przekracza, >
      `),
    },
    { says: "at most", governs: true, phrases: phrases("do, aż do, nawet do") },
    {
      says: "at most",
      phrases: phrases(`
        nie więcej niż, najwyżej, co najwyżej, maksymalnie, maksimum, nie przekracza, nie przekroczyła, ≤, <=
      `),
    },
    { says: "fewer than", governs: true, phrases: phrases("poniżej, nieco poniżej") },
    {
      says: "fewer than",
      phrases: phrases("mniej niż, nieco mniej niż, niespełna, niecały, niecała, niecałe, niecałych, <"),
    },
    { says: "about", governs: true, phrases: phrases("około, ok, w okolicach") },
    {
      says: "about",
      phrases: phrases(
        "mniej więcej, w przybliżeniu, jakieś, jakichś, circa, ca, z grubsza, szacunkowo, ~, ≈",
      ),
    },
    { says: "nearly", governs: true, phrases: ["blisko"] },
    { says: "nearly", phrases: phrases("prawie, niemal, niemalże, nieomal, bez mała") },
  ],
  hedgesAfter: [
    {
      says: "at least",
      phrases: phrases(
        "lub więcej, albo więcej, i więcej, czy więcej, bądź więcej, minimum, przynajmniej, co najmniej, +",
      ),
    },
    { says: "more than", phrases: phrases("z okładem, z górą, z hakiem") },
    { says: "at most", phrases: phrases("lub mniej, albo mniej, czy mniej, maksymalnie, maksimum") },
    { says: "about", phrases: phrases("mniej więcej, w przybliżeniu, lub coś koło tego") },
  ],
  rangeOpeners: [
    { open: "od", joiners: ["do"], governs: true },
    { open: "między", joiners: ["a", "i"] },
    { open: "pomiędzy", joiners: ["a", "i"] },
    { open: "w granicach", joiners: ["do"] },
  ],
  rangeJoiners: ["lub", "albo", "czy", "bądź", "do"],
  vague: {
    dozens: ["tuziny", "tuzinów", "kilka tuzinów"],
    tens: words(`
      dziesiątki dziesiątek dziesiątkom dziesiątkami dziesiątkach kilkadziesiąt kilkudziesięciu kilkudziesięcioma
      kilkadziesięcioro parędziesiąt
    `),
    hundreds: [
      ...inflected("setk", "i om ami ach"),
      ...phrases("setek, kilkaset, kilkuset, kilkustoma, paręset, kilka setek, kilku setek"),
    ],
    thousands: [
      ...words("tysiące tysięcy tysiącom tysiącami tysiącach"),
      ...phrases(
        "kilka tysięcy, kilku tysięcy, kilku tysiącach, kilka tys, kilku tys, parę tysięcy, paru tysięcy",
      ),
    ],
    "hundreds or thousands": [
      ...phrases(
        "setki lub tysiące, setki albo tysiące, setki czy tysiące, setki lub nawet tysiące, setki jeśli nie tysiące",
      ),
      "setki , jeśli nie tysiące",
      "setki , a nawet tysiące",
      "setki a nawet tysiące",
    ],
    "tens of thousands": phrases(`
      dziesiątki tysięcy, dziesiątek tysięcy, kilkadziesiąt tysięcy, kilkudziesięciu tysięcy, kilkudziesięciu tysiącach,
      kilkadziesiąt tys, kilkudziesięciu tys
    `),
    several: words("kilka kilku kilkoro kilkorga kilkoma kilkom"),
    "a few": words("parę paru paroma garstka"),
    "a number of": phrases("szereg, pewna liczba, pewna ilość, niektórzy, niektóre, niektórych"),
    many: phrases(`
      wiele, wielu, wieloma, wielom, dużo, mnóstwo, liczni, liczne, licznych, duża liczba, wielka liczba, znaczna liczba,
      tłum, tłumy
    `),
  },
  vagueWithoutTerm: phrases(`
    dziesiątki lub setki, dziesiątki albo setki, dziesiątki i setki, setki tysięcy, setek tysięcy, kilkaset tysięcy,
    kilkuset tysięcy, kilkaset tys, miliony, milionów, milionami, kilka milionów, kilkanaście milionów, kilkadziesiąt milionów,
    dziesiątki milionów, setki milionów, miliardy, grupa, grupy, grupę, grupą, większość, większości, mniejszość, część,
    mało, niewiele, niewielu, nieliczni, kilkanaście lub kilkadziesiąt, pary, kilka lub kilkanaście
  `),
  leadIns: phrases(`
    są, łącznie, ogółem, w sumie, razem, w ogóle, jeszcze, kolejne, kolejnych, kolejny, kolejna, dalsze, dalszych, pozostałe,
    pozostałych, inne, innych, dodatkowo, dokładnie, tylko, jedynie, zaledwie, już, wszystkie, wszystkich, wszyscy, te, tych,
    ci, także, nie żyje, nie żyją, zginęło, zginęli, zmarło, zmarli, zatrzymano, aresztowano, raniono
  `),
  genitiveLeadIns: phrases(`
    śmierć, śmierci, o śmierci, zabójstwo, zabójstwa, zabicie, zabiciu, o zabiciu, ciała, ciał, zwłoki, zatrzymanie,
    o zatrzymaniu, aresztowanie, o aresztowaniu, zgon, zgony, o zgonie
  `),
  nouns: POLISH_NOUNS,
  noFigure: {
    wordings: phrases(`
      nieznana, nieznane, nie wiadomo, nie podano, nie ujawniono, nie określono, brak danych, n / d, b / d,
      bez podania liczby
    `),
    phrases: phrases(`
      nieznana liczba, nieznanej liczby, nieznaną liczbę, liczba nieznana, liczba nie, nie jest znana, jest nieznana, pozostaje nieznana,
      nie wiadomo ile, danych brak
    `),
    denials: words("nie brak bez odmówił odmówiła odmówiły odmówili odmawia odmawiają"),
    denied: words(`
      podał podała podały podali podało podano podaje podają podawać podać podania podaniem ujawnił ujawniła ujawniły
      ujawnili ujawniło ujawniono ujawnia ujawniają ujawnić ujawnienia opublikował opublikowała opublikowały opublikowali
      opublikowano określił określiła określono sprecyzował sprecyzowała sprecyzowano sprecyzować poinformował poinformowała
      poinformowano wskazał wskazała wskazano przedstawił przedstawiono danych informacji statystyk szczegółów wiadomo
    `),
  },
  months: POLISH_MONTHS,
  stoppers: POLISH_STOPPERS,
};
