import type { Translation } from "../../message-types";
import type { common as english } from "../en/common";

export const common = {
  caveat:
    "El rango informado no es una estimación ni un intervalo de confianza: la verdad puede estar fuera de él.",
  reports: "{n, plural, one {# informe} other {# informes}}",
  origins: "{n, plural, one {# fuente de origen} other {# fuentes de origen}}",
  "as-of": "a fecha de {when}",
  quote: "«{text}»",
  "quote-opens": "«",
  "quote-closes": "»",
  list: "{first} y {last}",
  "list-rest": "{n, number} más",
  "not-stated": "no se indica",
  "not-known": "no se sabe",
  undated: "sin fecha",
  inferred: "{when} (inferido)",
  withdrawn: "retirado",
  contradicted: "en contradicción",
  "no-number": "sin número",
  "no-figure-in-force": "ninguna cifra vigente",
  "what-the-words-mean": "Qué significan las palabras",
} satisfies Translation<typeof english>;
