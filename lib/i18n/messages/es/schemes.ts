import type { Translation } from "../../message-types";
import type { schemes as english } from "../en/schemes";

export const schemes = {
  "literal-1.title": "Literal",
  "literal-1.description":
    "Lee cada expresión como se entiende comúnmente: docenas, de 24 a 99; unos 2000, de 1500 a 2500; casi 400, de 350 a 399.",
  "conservative-1.title": "Prudente",
  "conservative-1.description":
    "Toma la lectura más baja de una expresión imprecisa como suelo sin techo: docenas, 12 o más; unos 2000, 1500 o más.",
} satisfies Translation<typeof english>;
