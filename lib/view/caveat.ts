/** Said wherever a range is shown or exported (domain page, section 1). */
export const CAVEAT =
  "A reported range is not an estimate or a confidence interval: the truth may lie outside it.";
