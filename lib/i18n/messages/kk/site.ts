import type { Translation } from "../../message-types";
import type { site as english } from "../en/site";

export const site = {
  name: "Casualty Ledger",
  description: "Зардап шеккендер туралы не хабарланды, кім хабарлады және хабарламалар қаншалықты алшақ.",
  skip: "Мазмұнға өту",
  main: "Негізгі",
  events: "Оқиғалар",
  search: "Іздеу",
  methodology: "Әдіснама",
  licence: "еркін бағдарлама, Apache 2.0 лицензиясы",
  editors: "редакторларға",
  language: "Тіл",
  colours: "Түстер",
  "theme-light": "Ашық",
  "theme-dark": "Күңгірт",
  "theme-system": "Жүйедегідей",
} satisfies Translation<typeof english>;
