/** Quantities and intervals in words (the domain page, sections 3 and 7). */
export const quantities = {
  "at least": "at least {n, number}",
  "more than": "more than {n, number}",
  "at most": "at most {n, number}",
  "fewer than": "fewer than {n, number}",
  about: "about {n, number}",
  nearly: "nearly {n, number}",
  between: "between {low, number} and {high, number}",
  "no figure given": "no figure given",
  interval: "{low, number} to {high, number}",
  "open-interval": "{low, number} or more",
  "one-origin": "{range} — one origin",
  "vague-range": "{range} ({term})",
} as const;
