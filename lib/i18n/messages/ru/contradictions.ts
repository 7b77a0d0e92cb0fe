import type { Translation } from "../../message-types";
import type { contradictions as english } from "../en/contradictions";

export const contradictions = {
  title: "Противоречия",
  "one-title": "Одно противоречие",
  certain: "Несомненные",
  "certain-lead": "Напечатанные числа и указанное время исключают друг друга.",
  possible: "Возможные",
  "possible-lead":
    "Числа исключают друг друга при одном из наших прочтений: неточное слово, время или круг людей и мест, которых не указывает ни одно сообщение.",
  kinds: "Виды противоречий",
  "all-kinds": "Все виды",
  none: "Среди показанного противоречий нет.",
  "none-short": "противоречий нет",
  count:
    "{n, plural, one {# противоречие} few {# противоречия} many {# противоречий} other {# противоречия}}",
  "known-from": "известно с {when}",
  "reviewed-as": "рассмотрено: {verdict}",
  "reviewed-outdated": "рассмотрено: {verdict} (устарело)",
  reviewed: "Рассмотрено: {verdict}.",
  outdated: "С тех пор один из показателей изменился: решение устарело.",
  side: "{interval}, {origin}",
  "side-caption": "Показатели, которые говорят: {interval}",
  "side-empty": "На этой стороне нет ни одного показателя.",
  left: "{n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} между самыми низкими и самыми высокими здесь не показаны; в файле противоречий есть все.",
  rule: "Правило",
  "rule-version": "{rule}, версия {version}",
  breaks: "Нарушает: {example}",
  holds: "Не нарушает: {example}",
} satisfies Translation<typeof english>;
