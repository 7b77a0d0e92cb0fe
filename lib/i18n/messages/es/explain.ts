import type { Translation } from "../../message-types";
import type { explain as english } from "../en/explain";

export const explain = {
  "show-low": "Las cifras del extremo inferior y cómo se leyeron",
  "show-high": "Las cifras del extremo superior y cómo se leyeron",
  "show-open": "Las cifras que lo dejan abierto y cómo se leyeron",
  more: "{n, plural, one {# afirmación más fija este extremo} many {# afirmaciones más fijan este extremo} other {# afirmaciones más fijan este extremo}}",
  reading: "Leído como",
  force: "Vigente",
  read: "{quantity}: {interval} (esquema de codificación: {scheme})",
  "read-as-list": "una lista de casos documentados ({quantity}): por naturaleza un mínimo, {interval}",
  "read-by-editor": "{interval}, fijado por un editor: {reason}",
  "in-force":
    "hasta {until}: durante su momento y {n, plural, one {# hora} many {# horas} other {# horas}} después",
  "left-out": "Sin una fuente de origen",
  without: "Sin {origin}:",
  "without-same": "El rango se mantiene sin cualquiera de estas: {origins}.",
  rules: "Las reglas que se siguieron",
  "rule-moment": "El rango es el de {when}, justo antes de que acabe el último momento del que se informa.",
  "rule-force":
    "Una afirmación está vigente desde que empieza su momento hasta {n, plural, one {# hora} many {# horas} other {# horas}} después de que acabe; de cada fuente de origen solo cuentan las de su último momento.",
  "rule-scheme": "Las palabras se vuelven números según un esquema de codificación: {scheme}.",
  "rule-left-out":
    "Las cifras retiradas, recordadas, previstas o sin fecha no fijan ningún extremo, ni las que abarcan más de 48 horas o no tienen número propio.",
} satisfies Translation<typeof english>;
