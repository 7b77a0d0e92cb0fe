import type { Translation } from "../../message-types";
import type { contradictions as english } from "../en/contradictions";

export const contradictions = {
  title: "Қайшылықтар",
  "one-title": "Бір қайшылық",
  certain: "Айқын",
  "certain-lead": "Басылған сандар мен көрсетілген уақыт бірін-бірі жоққа шығарады.",
  possible: "Ықтимал",
  "possible-lead":
    "Сандар біздің оқуымыз бойынша бірін-бірі жоққа шығарады: нақты емес сөз, ешбір хабарлама көрсетпеген уақыт не санау нысаны.",
  kinds: "Қайшылық түрлері",
  "all-kinds": "Барлық түрлері",
  none: "Көрсетілген деректер арасында қайшылық жоқ.",
  "none-short": "қайшылық жоқ",
  count: "{n, plural, one {# қайшылық} other {# қайшылық}}",
  "known-from": "белгілі болған күні: {when}",
  "reviewed-as": "қаралған: {verdict}",
  "reviewed-outdated": "қаралған: {verdict} (ескірген)",
  reviewed: "Қаралған: {verdict}.",
  outdated: "Содан бері бір дерек өзгерді: шешім ескірген.",
  side: "{interval}, {origin}",
  "side-caption": "Мынаны айтатын деректер: {interval}",
  "side-empty": "Бұл жақта бірде-бір дерек жоқ.",
  left: "Ең төменгілері мен ең жоғарғыларының арасындағы {n, plural, one {# тұжырым} other {# тұжырым}} мұнда көрсетілмеген; қайшылықтар файлында бәрі бар.",
  rule: "Ереже",
  "rule-version": "{rule}, {version}-нұсқа",
  breaks: "Ережені бұзады: {example}",
  holds: "Бұзбайды: {example}",
} satisfies Translation<typeof english>;
