import type { Translation } from "../../message-types";
import type { methodology as english } from "../en/methodology";

export const methodology = {
  title: "Metodología",
  description:
    "Qué significan aquí las cifras, las fuentes de origen, los rangos y las contradicciones, y cómo se obtienen.",
  never: "Lo que aquí no se hace nunca",
  words: "Qué significan las palabras",
  wordings: "Del texto al intervalo",
  "wordings-lead":
    "El texto se conserva tal como se publicó, se lee como una cantidad y se convierte en un intervalo según el esquema que elija el lector.",
  "schemes-caption": "Cómo lee cada esquema cada tipo de texto",
  "reported-as": "Informado como",
  "sets-no-edge": "{interval}, no fija extremos",
  rules: "Las reglas",
  "rules-lead":
    "Cada una busca un tipo de contradicción. Una actualización, un recuento que crece, nunca lo es.",
  choices: "Decisiones que otros pueden discutir",
  "choices-lead": "Donde las palabras dejan margen, aquí se leen así.",
} satisfies Translation<typeof english>;
