import type { Translation } from "../../message-types";
import type { ranges as english } from "../en/ranges";

export const ranges = {
  scope: "{who}: {measure}, {where}",
  "scope-on-basis": "{who}: {measure}, {where} ({basis})",
  "group-not-stated": "grupo sin indicar",
  "place-not-stated": "lugar sin indicar",
  "no-report": "ningún informe vigente",
  independence: "{reports}, {origins}",
  under: "depende de {root}",
  "all-under": "todas dependen de {root}",
  common: "todas las fuentes de origen vigentes admiten: {interval}",
  headline: "{scope}: {range}",
  low: "Fijan el extremo inferior, {n, number}, los datos de {voices}.",
  high: "Fijan el extremo superior, {n, number}, los datos de {voices}.",
  open: "El rango queda abierto por arriba por los datos de {voices}.",
  voice: "{origin}, a fecha de {when}",
  without: "Sin esa fuente: {range}",
  "no-single-origin": "No depende de una sola fuente: sin cualquiera de ellas este extremo se mantiene.",
  "nothing-to-explain": "No hay ninguna cifra vigente, así que no hay rango que explicar.",
} satisfies Translation<typeof english>;
