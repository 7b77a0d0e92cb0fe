import type { Translation } from "../../message-types";
import type { never as english } from "../en/never";

export const never = {
  "one-number":
    "Nunca se presenta un único número como el balance. Se muestra qué se informó, quién lo dijo y cuánto difieren los informes.",
  confidence: "El rango informado nunca se llama intervalo de confianza. La verdad puede estar fuera de él.",
  arithmetic:
    "Nunca se hacen medias ni se toma el punto medio, nunca se suman cifras cuyos ámbitos pueden solaparse, y un vacío de informes nunca se rellena con un cero ni se cruza con una línea.",
  overwritten:
    "Una cifra nunca se sobrescribe ni se borra. Una corrección es una revisión nueva; una retirada es un hecho aparte.",
  labels:
    "La etiqueta con que una de las partes nombra a las personas nunca es el nombre de un grupo. Los nombres de los grupos son neutrales; la etiqueta queda en el texto literal.",
  ranking:
    "Las fuentes nunca se ordenan por confianza. En su lugar se muestra qué hace cada una con el rango.",
} satisfies Translation<typeof english>;
