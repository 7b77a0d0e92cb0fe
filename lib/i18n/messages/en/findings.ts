/** A finding in one sentence, a message a rule, and the parts that the sentences are made of. */
export const findings = {
  "count-fell": "{sides}: a running total cannot fall.",
  "disjoint-at-once": "{sides}: at one time, no number fits both.",
  "self-contradiction": "{publishers} gives {numbers} for one count at one time ({sides}).",
  "relay-mismatch": "Reports of one statement by {who} give different numbers: {numbers}.",
  "part-exceeds-whole": "{parts} {n, plural, one {is} other {are}} more than the whole, {whole}.",
  "withdrawn-but-repeated":
    "{number} by {who} was withdrawn, yet {how, select, recalled {still recalled} other {given again}} without a word of it by {repeaters}.",
  gave: "{who} gave {numbers} as of {when}",
  said: "{number} by {who} as of {when}",
  "in-scope": "{scope}: {number} ({who}, as of {when})",
  "one-publication": "One publication",
  "hint.other-measure":
    "The same statement gives {n, number} for “{measure}”: perhaps a number in the wrong column.",
  "hint.sum-of-measures": "{n, number} is the statement’s “{first}” and “{second}” taken together.",
  "hint.slip": "{numbers} look like a slip of one another.",
} as const;
