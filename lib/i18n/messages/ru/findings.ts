import type { Translation } from "../../message-types";
import type { findings as english } from "../en/findings";

export const findings = {
  gave: "{who} — {number} по состоянию на {when}",
  by: "{number} ({who})",
  "in-scope": "{scope}: {number} ({who}, по состоянию на {when})",
  "one-publication": "Одна публикация",
  "hint.other-measure":
    "В том же заявлении {n, number} стоит при «{measure}»: возможно, число попало не в ту графу.",
  "hint.other-group":
    "В том же заявлении {n, number} стоит при «{group}»: возможно, число попало не в ту графу.",
  "hint.sum-of-measures": "{n, number} — это «{first}» и «{second}» из того же заявления вместе.",
  "hint.slip": "{numbers} похожи на описку одного и того же числа.",
} satisfies Translation<typeof english>;
