import type { Translation } from "../../message-types";
import type { site as english } from "../en/site";

export const site = {
  name: "Casualty Ledger",
  description: "Qué se informó sobre las víctimas, quién lo dijo y cuánto difieren los informes.",
  skip: "Ir al contenido",
  main: "Principal",
  events: "Acontecimientos",
  search: "Buscar",
  methodology: "Metodología",
  licence: "software libre con licencia Apache 2.0",
  editors: "para editores",
  language: "Idioma",
  colours: "Colores",
  "theme-light": "Claros",
  "theme-dark": "Oscuros",
  "theme-system": "Del sistema",
} satisfies Translation<typeof english>;
