import type { Translation } from "../../message-types";
import type { findings as english } from "../en/findings";

export const findings = {
  gave: "{who} — {number}, {when} жағдайы бойынша",
  by: "{number} ({who})",
  "in-scope": "{scope}: {number} ({who}, {when} жағдайы бойынша)",
  "one-publication": "Бір жарияланым",
  "hint.other-measure":
    "Сол мәлімдемеде {n, number} саны «{measure}» үшін берілген: бәлкім, сан басқа бағанға түскен.",
  "hint.other-group":
    "Сол мәлімдемеде {n, number} саны «{group}» үшін берілген: бәлкім, сан басқа бағанға түскен.",
  "hint.sum-of-measures": "{n, number} — мәлімдемедегі «{first}» пен «{second}» қосындысы.",
  "hint.slip": "{numbers} бір санның қате терілгеніне ұқсайды.",
} satisfies Translation<typeof english>;
