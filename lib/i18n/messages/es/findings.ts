import type { Translation } from "../../message-types";
import type { findings as english } from "../en/findings";

export const findings = {
  gave: "{who} dio {number} a fecha de {when}",
  by: "{number} ({who})",
  "in-scope": "{scope}: {number} ({who}, a fecha de {when})",
  "one-publication": "Una publicación",
  "hint.other-measure":
    "El mismo comunicado da {n, number} para «{measure}»: quizá un número en la columna equivocada.",
  "hint.other-group":
    "El mismo comunicado da {n, number} para «{group}»: quizá un número en la columna equivocada.",
  "hint.sum-of-measures": "{n, number} es la suma de «{first}» y «{second}» del comunicado.",
  "hint.slip": "{numbers} parecen una errata de un mismo número.",
} satisfies Translation<typeof english>;
