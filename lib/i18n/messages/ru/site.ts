import type { Translation } from "../../message-types";
import type { site as english } from "../en/site";

export const site = {
  name: "Casualty Ledger",
  description: "Что сообщалось о пострадавших, кем и насколько расходятся сообщения.",
  skip: "Перейти к содержанию",
  main: "Основное",
  events: "События",
  search: "Поиск",
  methodology: "Методология",
  licence: "свободная программа, лицензия Apache 2.0",
  editors: "для редакторов",
  language: "Язык",
  colours: "Цвета",
  "theme-light": "Светлые",
  "theme-dark": "Тёмные",
  "theme-system": "Как в системе",
} satisfies Translation<typeof english>;
