import type { Translation } from "../../message-types";
import type { doubt as english } from "../en/doubt";

export const doubt = {
  title: "Mínima duda",
  lead: "Cuántas afirmaciones tendrían que ser falsas para que las demás concuerden con una cuenta que nunca baja. Dice cuáles no pueden ser ciertas a la vez, no cuál es falsa.",
  none: "{claims, plural, one {# afirmación puede ser cierta} many {Las # afirmaciones pueden ser ciertas} other {Las # afirmaciones pueden ser ciertas}} para una cuenta que nunca baja.",
  some: "Al menos {doubted, number} de {claims, plural, one {# afirmación} many {# afirmaciones} other {# afirmaciones}} tienen que ser falsas para que las demás concuerden.",
  "by-origins":
    "Si todas las afirmaciones de un origen valen o caen juntas: {doubted, plural, =0 {ninguno} one {al menos #} many {al menos #} other {al menos #}} de {origins, plural, one {# origen} many {# orígenes} other {# orígenes}}.",
  "by-origins-bounds":
    "Si todas las afirmaciones de un origen valen o caen juntas: entre {least, number} y {most, number} de {origins, plural, one {# origen} many {# orígenes} other {# orígenes}}; con tantos no se busca el número exacto.",
  always: "Apartadas en todas las mejores respuestas",
  sometimes: "Apartadas en algunas de las mejores respuestas",
  untold: "Con tantas afirmaciones no se indica cuáles se apartan.",
  claim: "{number}, {origin}, a fecha de {when}",
  more: "y {n, plural, one {# más} many {# más} other {# más}}",
  across:
    "En {scopes, plural, one {# total acumulado} many {# totales acumulados} other {# totales acumulados}}, sin que una parte supere a su todo: al menos {doubted, number} de {claims, plural, one {# afirmación} many {# afirmaciones} other {# afirmaciones}} tienen que ser falsas{parts, plural, =0 {; comparar las partes con el todo no añade ninguna} one {, # de ellas solo porque las partes se comparan con el todo} many {, # de ellas solo porque las partes se comparan con el todo} other {, # de ellas solo porque las partes se comparan con el todo}}. Es una cota inferior: no se usa que las partes disjuntas se suman.",
} satisfies Translation<typeof english>;
