import type { LanguageTable } from "./language-table";
import { inflected, words } from "./phrases";

// Stems of nouns by how they are declined.
const HARD = `
  солдат офицер демонстрант активист журналист репортер пациент студент врач протестант мародер террорист командир
  фельдшер оператор милиционер арест случай
`;
const VELAR = `
  сотрудник силовик полковник чиновник медик участник противник боевик преступник заложник родственник
  школьник охранник налетчик погромщик мальчик
`;
const IN_TEL = "жител водител учител спасател правоохранител посетител нарушител";
const IN_ETS = "бойц гвардейц росгвардейц казахстанц алматинц доброволь";
const IN_A = "женщин мужчин жертв медсестр";
const IN_KA = "девушк девочк гражданк";
/** Adjectives and participles that are nouns too: "погибший", "полицейский", "раненый". */
const LIKE_SOFT_ADJECTIVES =
  "погибш пострадавш умерш пропавш протестующ митингующ военнослужащ нападавш участвующ выживш служащ прохож";
const LIKE_VELAR_ADJECTIVES = "полицейск гражданск";
const LIKE_HARD_ADJECTIVES = `
  убит ранен задержанн арестованн военн госпитализированн подозреваем обвиняем осужденн обезглавленн потерпевш
  несовершеннолетн
`;

/** Forms that are singular or plural by their context: they are known, but say neither one nor many. */
const EITHER_NUMBER = [
  ...inflected(`${LIKE_SOFT_ADJECTIVES} ${LIKE_VELAR_ADJECTIVES}`, "им"),
  ...inflected(LIKE_HARD_ADJECTIVES, "ым"),
  ...inflected(IN_A, "ы"),
  ...inflected(IN_KA, "и"),
];

const ADJECTIVES = [
  ...inflected(
    `правоохранительн вооруженн безоружн неизвестн местн иностранн мирн тяжелоранен государственн национальн`,
    "ый ого ому ым ом ая ой ую ые ых ыми",
  ),
  ...inflected("казахстанск алматинск полицейск гражданск", "ий ого ому им ом ая ой ую ие их ими"),
  ...words("внутренних сил органов молодых пожилых взрослых"),
];

/** People, and what is counted when people are, in every case. A form that may be one or many is among neither. */
export const RUSSIAN_NOUNS: LanguageTable["nouns"] = {
  singular: [
    ...inflected(`${HARD} ${VELAR}`, "_ а у ом е"),
    ...inflected(IN_TEL, "ь я ю ем е"),
    ...inflected(IN_ETS, "а у ом ем е"),
    ...inflected(IN_A, "а е у ой"),
    ...inflected(IN_KA, "а е у ой"),
    ...inflected(LIKE_SOFT_ADJECTIVES, "ий его ему ем ая ей ую"),
    ...inflected(LIKE_VELAR_ADJECTIVES, "ий ого ому ом ая ой ую"),
    ...inflected(LIKE_HARD_ADJECTIVES, "ый ого ому ом ая ой ую"),
    ...words(`
      человек человека человеку человеком человеке ребенок ребенка ребенку ребенком ребенке подросток подростка подростку подростком боец гвардеец
      росгвардеец казахстанец алматинец доброволец гражданин гражданина гражданину гражданином горожанин горожанина
      тело труп трупа
    `),
  ],
  plural: [
    ...inflected(HARD, "ы ов ам ами ах"),
    ...inflected(VELAR, "и ов ам ами ах"),
    ...inflected(IN_TEL, "и ей ям ями ях"),
    ...inflected(IN_ETS, "ы ев ов ам ами ах"),
    ...inflected(IN_A, "_ ам ами ах"),
    ...inflected(IN_KA, "ам ами ах"),
    ...inflected(LIKE_SOFT_ADJECTIVES, "ие их ими"),
    ...inflected(LIKE_VELAR_ADJECTIVES, "ие их ими"),
    ...inflected(LIKE_HARD_ADJECTIVES, "ые ых ыми"),
    ...inflected("граждан горожан", "е _ ам ами ах"),
    ...words(`
      люди людей людям людьми людях дети детей детям детьми детях подростки подростков подросткам девушек девочек гражданок врачей врачи тел телами
      трупы трупов трупами смертей семьи семей семьям
    `),
  ],
  modifiers: [...EITHER_NUMBER, ...ADJECTIVES],
  determiners: words("эти этих те тех некоторые некоторых"),
  followers: [
    ...words(`
      в во из с со на при у от за и или среди после которые которых был была были
      погибли убиты ранены пострадали задержаны арестованы госпитализированы обезглавлены
      полиции милиции армии гвардии органов порядка безопасности правопорядка силовых правоохранительных граждан
    `),
    ...inflected(LIKE_SOFT_ADJECTIVES, "их"),
    ...inflected(LIKE_VELAR_ADJECTIVES, "их"),
    ...inflected(LIKE_HARD_ADJECTIVES, "ых"),
  ],
  joiners: ["и", ","],
  collectives: words(`
    семья семьи семью семье семьей семей семьям семьями семьях группа группы групп группам группами отряд отряда отряду
    отрядом отряды отрядов отрядам взвод взвода взводы взводов рота роты рот батальона батальонов бригада бригады бригад
    полка полков экипаж экипажа экипажи экипажей подразделение подразделения подразделений колонна колонны колонн патруль
    патруля патрулей команда команды команд хозяйств
  `),
};
