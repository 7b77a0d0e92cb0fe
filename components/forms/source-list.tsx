import type { Source } from "@/lib/domain/vocabulary";
import { sourceFinder } from "@/lib/schema/source-text";

/** What a text field of a source offers while one types: every name, and other names that mean one source only. */
export function SourceList({
  id,
  sources,
}: {
  readonly id: string;
  readonly sources: ReadonlyMap<string, Source>;
}) {
  const find = sourceFinder(sources.values());
  const others = [...sources.values()].flatMap(({ name, slug, alsoKnownAs }) =>
    alsoKnownAs.filter((other) => isOnly(find(other), slug)).map((other) => ({ other, name })),
  );
  return (
    <datalist id={id}>
      {[...sources.values()].map(({ slug, name }) => (
        <option key={slug} value={name} />
      ))}
      {others.map(({ other, name }) => (
        <option key={`${name} ${other}`} value={other} label={`${other}: ${name}`} />
      ))}
    </datalist>
  );
}

function isOnly(found: ReturnType<ReturnType<typeof sourceFinder>>, slug: string): boolean {
  return found.outcome === "found" && found.slug === slug;
}
