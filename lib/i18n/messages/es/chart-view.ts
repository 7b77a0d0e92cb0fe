import type { Translation } from "../../message-types";
import type { chartView as english } from "../en/chart-view";

export const chartView = {
  axis: "Tiempo",
  "axis-as-of": "a fecha de",
  "axis-published": "publicación",
  choices: "Cómo se dibuja el gráfico",
  published: "publicado: {when}",
  "publication-not-known": "no se sabe cuándo se publicó",
  "published-lead":
    "Cada caja está donde pudo leerse su primer informe y es tan alta como los números que admite. Detrás, en cada momento, el rango de ese momento según lo que entonces podía leerse: un número que salió tarde, cuando ya no estaba vigente, no amplía ningún rango.",
  "unknown-publication":
    "A la izquierda, aparte del eje: lo que se publicó en un momento que no se conoce. El rango lo cuenta desde el final del tiempo del que habla.",
  "described-published":
    "{claims, plural, one {# afirmación} other {# afirmaciones}} de {voices, plural, one {# voz} other {# voces}}, cada una una caja en el momento en que pudo leerse su primer informe y tan alta como los números que admite.",
  "table-published": "Publicado por primera vez",
  zoom: "Pasos en el tiempo",
  "zoom-shown": "Se muestra: {days}",
  "zoom-earlier": "‹ antes",
  "zoom-closer": "+ más cerca",
  "zoom-wider": "− más amplio",
  "zoom-later": "después ›",
  "zoom-whole": "todo el tiempo",
  "zoom-help":
    "Arrastre sobre el gráfico para elegir días. Con una marca enfocada: las flechas van de marca en marca, + y − acercan y alejan, Mayús con una flecha va antes o después, 0 muestra todo el tiempo.",
  "zoom-nothing": "No se informó nada sobre los días elegidos, así que el gráfico queda igual.",
} satisfies Translation<typeof english>;
