import type { Translation } from "../../message-types";
import type { common as english } from "../en/common";

export const common = {
  caveat:
    "Диапазон по сообщениям — не оценка и не доверительный интервал: истинное число может лежать за его пределами.",
  reports: "{n, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}",
  origins:
    "{n, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
  "as-of": "по состоянию на {when}",
  quote: "«{text}»",
  "quote-opens": "«",
  "quote-closes": "»",
  list: "{first} и {last}",
  "list-rest": "ещё {n, number}",
  "not-stated": "не указано",
  "not-known": "неизвестно",
  undated: "без даты",
  inferred: "{when} (выведено)",
  withdrawn: "отозвано",
  contradicted: "есть противоречие",
  "no-number": "без числа",
  "no-figure-in-force": "нет действующих данных",
  "what-the-words-mean": "Что значат эти слова",
} satisfies Translation<typeof english>;
