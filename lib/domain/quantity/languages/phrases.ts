/** The phrases of a list that is parted by commas, so that a table stays readable: phrases("a few, some") → two. */
export function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** The words of a list that is parted by spaces: words("man woman child") → three. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
