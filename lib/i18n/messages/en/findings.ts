/** What the sentences of findings are made of; each rule has its own sentence in `rules`. */
export const findings = {
  gave: "{who} gave {number} as of {when}",
  by: "{number} by {who}",
  "in-scope": "{scope}: {number} ({who}, as of {when})",
  "one-publication": "One publication",
  "hint.other-measure":
    "The same statement gives {n, number} for “{measure}”: perhaps a number in the wrong column.",
  "hint.other-group":
    "The same statement gives {n, number} for “{group}”: perhaps a number in the wrong column.",
  "hint.sum-of-measures": "{n, number} is the statement’s “{first}” and “{second}” taken together.",
  "hint.slip": "{numbers} look like a slip of one another.",
} as const;
