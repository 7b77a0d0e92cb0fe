import type { Translation } from "../../message-types";
import type { methodology as english } from "../en/methodology";

export const methodology = {
  title: "Методология",
  description: "Что здесь значат показатели, первоисточники, диапазоны и противоречия и как они получаются.",
  never: "Чего здесь никогда не делают",
  words: "Что значат слова",
  wordings: "От формулировки к интервалу",
  "wordings-lead":
    "Формулировка хранится как напечатана, читается как количество и превращается в интервал по схеме, которую выбирает читатель.",
  "schemes-caption": "Как каждая схема читает каждый вид формулировки",
  "reported-as": "Сообщено как",
  "sets-no-edge": "{interval}, границ не задаёт",
  rules: "Правила",
  "rules-lead": "Каждое ищет один вид противоречия. Обновление, растущий счёт, противоречием не бывает.",
  choices: "Решения, с которыми можно спорить",
  "choices-lead": "Где слова оставляют простор, здесь они читаются так.",
} satisfies Translation<typeof english>;
