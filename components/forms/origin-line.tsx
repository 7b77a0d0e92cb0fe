import { deriveOrigin } from "@/lib/domain/provenance/origin";
import type { Source } from "@/lib/domain/vocabulary";
import { PARALLEL, sourceFinder } from "@/lib/schema/source-text";

/** Who speaks, as it follows from the chain while one builds it. */
export function OriginLine({
  publisher,
  cited,
  sources,
}: {
  readonly publisher: string;
  /** The typed links, nearest to the publisher first. */
  readonly cited: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}) {
  return (
    <p aria-live="polite" className="text-ink-2 text-sm">
      {sayOrigin(publisher, cited, sources)}
    </p>
  );
}

function sayOrigin(
  publisher: string,
  cited: readonly string[],
  sources: ReadonlyMap<string, Source>,
): string {
  const find = sourceFinder(sources.values());
  const links = [{ sources: [publisher], asNamed: null }];
  for (const text of cited) {
    const slugs = slugsOf(text, find);
    if (slugs === null) return "Speaks: open until every source of the chain is in the list.";
    links.push({ sources: slugs, asNamed: null });
  }
  const origin = deriveOrigin(links, sources);
  const name = (slug: string) => sources.get(slug)?.name ?? slug;
  if (origin.outcome === "derived") return `Speaks: ${name(origin.origin)}`;
  return `Speaks: open. The chain ends with ${origin.candidates.map(name).join(" and ")}: name the origin by hand.`;
}

function slugsOf(text: string, find: ReturnType<typeof sourceFinder>): string[] | null {
  const parts = find(text).outcome === "found" ? [text] : text.split(PARALLEL);
  const found = parts.map(find);
  return found.every((one) => one.outcome === "found")
    ? found.flatMap((one) => (one.outcome === "found" ? [one.slug] : []))
    : null;
}
