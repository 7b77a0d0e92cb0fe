import type { Translation } from "../../message-types";
import type { compare as english } from "../en/compare";

export const compare = {
  title: "Comparar",
  "sources-lead":
    "Lo que cada fuente de origen informa por sí sola en un momento, junto al rango que informan todas juntas. Una celda vacía es silencio, no cero, y ningún orden de aquí es de confianza.",
  choose: "Elegir qué se compara",
  at: "En el momento",
  known: "Conocido hasta",
  sort: "Orden",
  "sort-reports": "por número de informes",
  "sort-name": "por nombre",
  "sort-kind": "por tipo de fuente",
  "sort-measure": "por número: {measure}",
  "at-moment": "Vigente en este momento: {when}.",
  busiest: "el momento con más cifras vigentes",
  table: "Fuentes de origen y medidas",
  caption: "Qué informa cada fuente de origen: {about}, {when}",
  origin: "Fuente de origen",
  together: "Todas las fuentes juntas",
  nothing: "nada informado",
  "nothing-on": "Nada informado: {measures}",
  "joined-by": "contradicción {number}",
  "more-wordings": "+ {n, number}",
  silent:
    "{n, plural, one {# fuente de origen más habla} many {# fuentes de origen más hablan} other {# fuentes de origen más hablan}} de esto solo en otros momentos",
  "more-columns":
    "{n, plural, one {# medida más no tiene} many {# medidas más no tienen} other {# medidas más no tienen}} columna aquí.",
  "silent-measures": "Sin cifras vigentes en este momento: {measures}.",
  empty: "No se informó de nada que pueda compararse.",
  "show-all": "Comparar todo el evento",
  "none-in-force": "Ninguna cifra está vigente en este momento.",
  joins: "Contradicciones entre estas celdas",
  "joins-lead": "Un número marca cada celda que la contradicción une.",
  "no-joins": "Ninguna contradicción une lo que está vigente en este momento.",
} satisfies Translation<typeof english>;
