import type { Translation } from "../../message-types";
import type { quantities as english } from "../en/quantities";

export const quantities = {
  "at least": "al menos {n, number}",
  "more than": "más de {n, number}",
  "at most": "como máximo {n, number}",
  "fewer than": "menos de {n, number}",
  about: "unos {n, number}",
  nearly: "casi {n, number}",
  between: "entre {low, number} y {high, number}",
  "no figure given": "no se da ninguna cifra",
  interval: "de {low, number} a {high, number}",
  "open-interval": "{low, number} o más",
  "one-origin": "{range} — una fuente de origen",
  "vague-range": "{range} ({term})",
} satisfies Translation<typeof english>;
