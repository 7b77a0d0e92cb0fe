/** The way through the pages of a list. */
export const pages = {
  label: "Pages",
  position: "Page {page, number} of {pages, number}",
  previous: "Previous",
  next: "Next",
} as const;
