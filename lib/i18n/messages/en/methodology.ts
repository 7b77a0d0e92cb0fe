/** Headings and leads of the methodology page; its texts are in `never`, `concepts`, `choices` and the rules. */
export const methodology = {
  title: "Methodology",
  description: "What figures, origins, ranges and contradictions mean here, and how each is worked out.",
  never: "What is never done here",
  words: "What the words mean",
  wordings: "From wording to interval",
  "wordings-lead":
    "The wording is kept as printed, read as a quantity, and turned into an interval by the scheme that the reader chooses.",
  "schemes-caption": "How each scheme reads each kind of wording",
  "reported-as": "Reported as",
  "sets-no-edge": "{interval}, sets no edge",
  rules: "The rules",
  "rules-lead": "Each looks for one kind of contradiction. An update, a count that grows, is never one.",
  choices: "Choices that others may dispute",
  "choices-lead": "Where the words leave room, this is how they are read here.",
} as const;
