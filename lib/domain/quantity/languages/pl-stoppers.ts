import type { LanguageTable } from "./language-table";
import { inflected, phrases, words } from "./phrases";
import { POLISH_ORDINALS } from "./pl-numbers";

export const POLISH_MONTHS = [
  ...words("styczeń luty lutego lutemu lutym marzec kwiecień czerwiec lipiec sierpień wrzesień grudzień"),
  ...inflected("styczni kwietni sierpni wrześni grudni", "a u owi em"),
  ...inflected("marc czerwc lipc", "a u owi em"),
  ...inflected("maj październik listopad", "_ a u owi em iem zie"),
  ...words("sty lut mar kwi cze lip sie wrz paź lis gru"),
];

const ADJECTIVE = "y i ego iego emu iemu ym im a ia ej iej ą ią e ie ych ich ymi imi";

/** What makes a number something other than a count of people, in every case. */
export const POLISH_STOPPERS: LanguageTable["stoppers"] = {
  ordinal: [...POLISH_ORDINALS, ...words("klasa batalion pułk kompania piętro piętrze rocznica numer nr")],
  negative: ["minus"],
  date: [...words("r rano wieczorem gmt utc"), ...phrases("po południu, w nocy")],
  percentage: [...words("% ‰ proc pkt"), ...inflected("procent", "_ a u owi em y ów om ami ach")],
  money: [
    ...words(
      "$ € £ ¥ ₽ ₸ ₴ usd eur pln kzt zł tenge euro dol rubel hrywien frank franki franków koron korony jen jenów szekli lir rub gbp chf",
    ),
    ...inflected("złot", "y ego emu ym e ych ymi"),
    ...inflected("dolar juan funt", "_ a owi em y ów om ami ach"),
    ...inflected("rubl", "a owi em e i om ami ach"),
    ...inflected("hrywn", "a y ę ą om ami ach"),
  ],
  age: [
    ...words("rok roku rokiem rokowi lata lat latom latami latach mies godz min sek tyg"),
    ...words("miesiąc miesiąca miesiącu miesiącem miesiące miesięcy miesiącom miesiącami miesiącach"),
    ...words("tydzień tygodnia tygodniu tygodniem tygodnie tygodni tygodniom tygodniami tygodniach"),
    ...words(
      "dzień dnia dniu dniem dni dniom dniami dniach doba doby dobie dobę dobą dób dobom dobami dobach",
    ),
    ...inflected("godzin minut sekund dekad", "_ a y ę ą ie zie om ami ach"),
    ...inflected("wiek stuleci dziesięcioleci", "_ u em i ów om ami ach e a"),
    ...inflected("letn roczn dniow godzinn minutow miesięczn tygodniow", ADJECTIVE),
    "latek",
  ],
  measurement: [
    ...words(
      "stóp stopy węzłów baryłek akrów pięter piętra st kw mw raz razy razie razów km m mm cm kg g ha t l ml ° dziennie codziennie rocznie",
    ),
    ...phrases("na dobę, na dzień, na godzinę, na miesiąc, na osobę, na mieszkańca, średnio"),
    ...inflected("metr kilometr milimetr centymetr kilogram litr hektar", "_ a owi em y ów om ami ach"),
    ...words("tona tony ton tonę tonami stopień stopnia stopni stopnie mila mil mile"),
    ...inflected("każd", "y a e ego ej emu ym ą ych ymi"),
    ...inflected("krotn piętrow", ADJECTIVE),
    "krotnie",
  ],
  fraction: [
    ...words("połowa połowy połowie połowę połową ćwierć ćwierci pół część części częścią ½ ¼ ¾ ⅓ ⅔ ⁄"),
    ...words("cała całych dziesiętnych setnych"),
    ...phrases("i pół"),
  ],
  unclear: [
    ...words("niż więcej mniej nie ani brak oprócz poza wyjąwszy między pomiędzy bez może możliwe ?"),
    ...words("prawdopodobnie przypuszczalnie"),
    ...phrases("z wyjątkiem, nie licząc, №"),
    // "Para", "trójka", "sztuk", "z okładem": words that leave the number open.
    ...words("para pary parze parą par trójka trójkę trójki sztuk sztuki sztuka okładem górą hakiem"),
  ],
  "two quantities": phrases(`
    i inni, i inne, i innych, i innymi, oraz inni, oraz inne, oraz innych, i jeszcze, oraz jeszcze, a także, jak również,
    wraz z, plus, i jego, i jej, i ich
  `),
};
