import type { Translation } from "../../message-types";
import type { dashboard as english } from "../en/dashboard";

export const dashboard = {
  counts:
    "{when} · {figures, plural, one {# cifra} other {# cifras}} de {publications, plural, one {# publicación} other {# publicaciones}} · {origins, plural, one {# fuente de origen} other {# fuentes de origen}} · versión {version} del registro",
  nearest: "Nadie informó sobre esta combinación. Se muestra la más cercana de la que sí se informó.",
  faults: "No se ha podido seguir parte de esta dirección. Se muestra la vista válida más cercana.",
  "chart-lead":
    "Cada caja es una afirmación: tan ancha como el tiempo del que habla, tan alta como los números que admite. Detrás, el rango informado.",
  contradictions: "Contradicciones",
  "all-contradictions": "todas las de este acontecimiento",
  "more-contradictions":
    "{n, plural, one {# contradicción más de este acontecimiento} other {# contradicciones más de este acontecimiento}}",
  why: "Por qué este rango",
  figures: "Cifras",
  "figures-lead":
    "Todo lo que se informó para esta selección, tal como se publicó: una fila por lo que dice cada fuente de origen, con todos los informes.",
  "all-figures": "todas las de este acontecimiento",
  "figures-of": "Cifras: {range}",
  "more-rows": "{n, plural, one {# fila más} other {# filas más}}",
  downloads: "Descargar lo que se muestra",
  "downloads-lead":
    "Cifras con texto literal, intervalo, cadena y tiempos; el rango y lo que fija cada extremo; las contradicciones; las opciones elegidas.",
  "download-figures": "Cifras, CSV",
  "download-range": "Rango, CSV",
  "download-findings": "Contradicciones, CSV",
  "download-json": "Todo, JSON",
  "download-svg": "Gráfico, SVG",
  empty: "No hay ninguna cifra registrada para esta vista.",
  "show-everything": "Mostrar todo",
} satisfies Translation<typeof english>;
