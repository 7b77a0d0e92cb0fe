import type { Translation } from "../../message-types";
import type { contradictions as english } from "../en/contradictions";

export const contradictions = {
  title: "Contradicciones",
  "one-title": "Una contradicción",
  certain: "Seguras",
  "certain-lead": "Los números publicados y los momentos indicados se excluyen entre sí.",
  possible: "Posibles",
  "possible-lead":
    "Los números se excluyen según una lectura nuestra: una palabra imprecisa, un momento o un ámbito que ningún informe indica.",
  kinds: "Clases de contradicciones",
  "all-kinds": "Todas las clases",
  none: "Ninguna contradicción entre las cifras mostradas.",
  "none-short": "ninguna contradicción",
  count: "{n, plural, one {# contradicción} other {# contradicciones}}",
  "known-from": "se sabe desde {when}",
  "reviewed-as": "revisada: {verdict}",
  "reviewed-outdated": "revisada: {verdict} (desactualizado)",
  reviewed: "Revisada: {verdict}.",
  outdated: "Una cifra ha cambiado desde entonces: la revisión está desactualizada.",
  side: "{interval}, {origin}",
  "side-caption": "Cifras que dicen {interval}",
  "side-empty": "Ninguna cifra está de este lado.",
  left: "{n, plural, one {# afirmación} many {# afirmaciones} other {# afirmaciones}} entre las más bajas y las más altas no se muestran aquí; el archivo de contradicciones las tiene todas.",
  rule: "La regla",
  "rule-version": "{rule}, versión {version}",
  breaks: "La incumple: {example}",
  holds: "No la incumple: {example}",
} satisfies Translation<typeof english>;
