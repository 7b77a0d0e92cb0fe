import type { Source } from "../domain/vocabulary";
import type { SourceNames } from "./source-names";

/** A link as the draft has it, or the name that no source or more than one has. */
export type ReadLink =
  | { readonly outcome: "read"; readonly sources: readonly string[]; readonly asNamed?: string }
  | { readonly outcome: "unknown"; readonly name: string }
  | { readonly outcome: "ambiguous"; readonly name: string; readonly slugs: readonly string[] };

/**
 * Reads a chain: links with ` < ` between, publisher first. A link with ` / ` inside is several parallel relays where
 * every part names a source, and else one name. What the report calls a source is kept where it is not its own name.
 *
 * @example readChain("Daily Mail < Interfax / RIA Novosti < city authorities", names, sources)
 */
export function readChain(
  cell: string,
  names: SourceNames,
  sources: ReadonlyMap<string, Source>,
): ReadLink[] {
  return cell.split(/ +< +/).map((text) => readLink(text.trim(), names, sources));
}

function readLink(text: string, names: SourceNames, sources: ReadonlyMap<string, Source>): ReadLink {
  const parts = text.split(/ +\/ +/);
  const found = parts.map((part) => names.find(part));
  if (parts.length > 1 && found.every(({ length }) => length === 1))
    return named(found.flat(), parts, sources);
  const slugs = names.find(text);
  const [slug, another] = slugs;
  if (slug === undefined) return { outcome: "unknown", name: text };
  if (another !== undefined) return { outcome: "ambiguous", name: text, slugs };
  return named([slug], [text], sources);
}

/** A slug is no name that a report gives, unless the source is also known by it. */
function named(
  slugs: readonly string[],
  parts: readonly string[],
  sources: ReadonlyMap<string, Source>,
): ReadLink {
  const own = slugs.every((slug, index) => {
    const source = sources.get(slug);
    const text = parts[index] ?? "";
    return text === source?.name || (text === slug && !source?.alsoKnownAs.includes(text));
  });
  return own
    ? { outcome: "read", sources: slugs }
    : { outcome: "read", sources: slugs, asNamed: parts.join(" / ") };
}
