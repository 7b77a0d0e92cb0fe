/** The vague words that a coding scheme can read. Other words for numbers are quoted as printed. */
export const terms = {
  dozens: "dozens",
  tens: "tens",
  hundreds: "hundreds",
  thousands: "thousands",
  "hundreds or thousands": "hundreds or thousands",
  "tens of thousands": "tens of thousands",
  several: "several",
  "a few": "a few",
  "a number of": "a number of",
  many: "many",
  "bare plural": "a plural without a number",
} as const;
