import type { Translation } from "../../message-types";
import type { ruleNames as english } from "../en/rule-names";

export const ruleNames = {
  "self-contradiction": "se contradice a sí misma",
  "relay-mismatch": "transmitido de forma distinta",
  "count-fell": "el recuento bajó",
  "disjoint-at-once": "incompatibles a la vez",
  "part-exceeds-whole": "la parte supera al todo",
  "sum-exceeds-whole": "la suma supera al todo",
  "incident-exceeds-total": "el incidente supera al total",
  "period-disagrees-with-total": "el periodo no cuadra con el total",
  "withdrawn-but-repeated": "retirado pero repetido",
  "histories-disagree": "pasados distintos",
  "likely-slip": "errata probable",
} satisfies Translation<typeof english>;
