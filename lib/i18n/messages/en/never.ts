/** What is never done here. */
export const never = {
  "one-number":
    "One number is never stated as the toll. What was reported is shown, by whom, and how far apart the reports are.",
  confidence: "The reported range is never called a confidence interval. The truth may lie outside it.",
  arithmetic:
    "Figures are never averaged, no midpoint is taken, figures whose scopes may overlap are never added, a gap in reporting is never filled with zero or crossed by a line.",
  overwritten:
    "A figure is never overwritten or deleted. A correction is a new revision; a withdrawal is an event of its own.",
  labels:
    "A party’s label for people is never a group’s name. Groups have neutral names; the label stays in the wording.",
  ranking: "Sources are never ranked by trust. What each one does to the range is shown instead.",
} as const;
