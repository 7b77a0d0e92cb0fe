import type { Texts } from "./texts";

/** "A", "A and B", "A, B and 3 more". */
export function sayList(items: readonly string[], { t }: Texts, most = 3): string {
  const [first = ""] = items;
  if (items.length <= 1) return first;
  const shown = items.length > most ? items.slice(0, most - 1) : items.slice(0, -1);
  const rest =
    items.length > most ? t("common.list-rest", { n: items.length - shown.length }) : (items.at(-1) ?? "");
  return t("common.list", { first: shown.join(", "), last: rest });
}
