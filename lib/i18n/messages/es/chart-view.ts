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
  "replay-play": "Reproducir publicación por publicación",
  "replay-pause": "Pausar la reproducción",
  "replay-previous": "A la publicación anterior",
  "replay-next": "A la publicación siguiente",
  multiples: "Gráficos pequeños por",
  "multiples-none": "ninguno",
  "multiples-measure": "lo que se cuenta",
  "multiples-group": "grupo",
  "multiples-place": "lugar",
  "multiples-source": "fuente",
  "multiples-title": "Lo mismo, por {by}",
  "multiples-lead":
    "Todos comparten un mismo eje de tiempo. Cada uno tiene su propia escala de números, así que las alturas no pueden compararse entre ellos.",
  "multiples-lead-source":
    "Cada uno muestra lo que una fuente publicó, transmitió o dio. Todos comparten un mismo eje de tiempo; cada uno tiene su propia escala de números, así que las alturas no pueden compararse entre ellos.",
  "multiples-left": "{n, plural, one {# más, con menos informes} other {# más, con menos informes}}",
} satisfies Translation<typeof english>;
