import type { Translation } from "../../message-types";
import type { dashboard as english } from "../en/dashboard";

export const dashboard = {
  counts:
    "{when} · {publications, plural, one {# жарияланымнан} other {# жарияланымнан}} {figures, plural, one {# дерек} other {# дерек}} · {origins, plural, one {# бастапқы дереккөз} other {# бастапқы дереккөз}} · тізілімнің {version} нұсқасы",
  nearest: "Мұндай тіркесім туралы ешкім хабарламаған. Хабарланғандардың ең жақыны көрсетілді.",
  faults: "Бұл мекенжайдың бір бөлігін орындау мүмкін болмады. Ең жақын жарамды көрініс көрсетілді.",
  "chart-lead":
    "Әр тіктөртбұрыш — бір мәлімет: ені — ол айтатын уақыт, биіктігі — ол мүмкін деп санайтын сандар. Олардың артында — хабарланған ауқым.",
  contradictions: "Қайшылықтар",
  "all-contradictions": "осы оқиға бойынша барлығы",
  "more-contradictions":
    "{n, plural, one {Осы оқиғаның тағы # қайшылығы} other {Осы оқиғаның тағы # қайшылығы}}",
  why: "Неліктен мұндай ауқым",
  figures: "Деректер",
  "figures-lead":
    "Осы таңдау бойынша хабарланғанның бәрі, басылған күйінде: әр бастапқы дереккөздің айтқанына бір жол, барлық хабарламаларымен.",
  "all-figures": "осы оқиға бойынша барлығы",
  "figures-of": "Деректер: {range}",
  "more-rows": "{n, plural, one {Тағы # жол} other {Тағы # жол}}",
  downloads: "Көрсетілгенді жүктеп алу",
  "downloads-lead":
    "Мәтіні, аралығы, тізбегі мен уақыты бар деректер; ауқым және оның шектерін не белгілейтіні; қайшылықтар; жасалған таңдау.",
  "download-figures": "Деректер, CSV",
  "download-range": "Ауқым, CSV",
  "download-findings": "Қайшылықтар, CSV",
  "download-json": "Бәрі бірге, JSON",
  "download-svg": "График, SVG",
  empty: "Бұл көрініс үшін бірде-бір дерек жазылмаған.",
  "show-everything": "Бәрін көрсету",
} satisfies Translation<typeof english>;
