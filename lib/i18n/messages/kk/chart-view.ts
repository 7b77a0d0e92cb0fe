import type { Translation } from "../../message-types";
import type { chartView as english } from "../en/chart-view";

export const chartView = {
  axis: "Уақыт",
  "axis-as-of": "жағдай уақыты",
  "axis-published": "жарияланған уақыт",
  choices: "График қалай салынған",
  published: "жарияланған: {when}",
  "publication-not-known": "жарияланған уақыты белгісіз",
  "published-lead":
    "Әр тіктөртбұрыш алғашқы хабарламасын оқуға болған жерде тұр, биіктігі — ол мүмкін деп санайтын сандар. Олардың артында әр сәт үшін — сол кезге дейін оқуға болғанға сүйенген сол сәттің ауқымы: күші өткеннен кейін шыққан сан ауқымды кеңейтпейді.",
  "unknown-publication":
    "Сол жақта, осьтен бөлек: жарияланған уақыты белгісіз нәрсе. Ауқым оны ол айтатын уақыттың соңынан бастап есепке алады.",
  "described-published":
    "{claims, plural, one {# мәлімет} other {# мәлімет}}, {voices, plural, one {# дауыс} other {# дауыс}}; әрқайсысы — алғашқы хабарламасын оқуға болған уақыттағы тіктөртбұрыш, биіктігі — ол мүмкін деп санайтын сандар.",
  "table-published": "Алғаш жарияланған",
} satisfies Translation<typeof english>;
