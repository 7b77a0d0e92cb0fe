import type { ChainLink } from "../figure";
import type { Source, SourceKind } from "../vocabulary";

/** Whose testimony a chain is, or why that cannot be told without a recorder's word. */
export type Origin =
  | { readonly outcome: "derived"; readonly origin: string }
  | { readonly outcome: "open"; readonly candidates: readonly string[]; readonly reason: string };

/** Those that speak for a body: a person of it, a channel that it runs. */
const SPEAKS_FOR_PARENT: readonly SourceKind[] = ["official", "social_media"];

/**
 * The origin of a chain (domain page, section 2): its last source, rolled up from a person or a channel to the body
 * that speaks. An unnamed source is nobody's voice, so whoever relays it stands for the number: two unnamed sources
 * are never one testimony. Parallel relays at the end that roll up to different bodies leave the origin open.
 *
 * @param chain publisher first
 * @param sources every source by slug
 * @throws RangeError for an empty chain, an unknown source, or sources that are each other's parents
 * @example deriveOrigin([CNN, Tengrinews, spokeswoman of the Almaty police], sources) // the Almaty police
 * @example deriveOrigin([Daily Mail, AFP, unnamed], sources) // AFP
 */
export function deriveOrigin(chain: readonly ChainLink[], sources: ReadonlyMap<string, Source>): Origin {
  const named = chain.findLast((link) =>
    link.sources.some((slug) => sourceOf(slug, sources).kind !== "unknown"),
  );
  const last = named ?? chain[0];
  if (last === undefined || last.sources.length === 0)
    throw new RangeError("a chain names at least its publisher");
  const voices = last.sources.filter(
    (slug) => named === undefined || sourceOf(slug, sources).kind !== "unknown",
  );
  const candidates = [...new Set(voices.map((slug) => bodyThatSpeaks(slug, sources)))];
  const [origin, another] = candidates;
  if (origin !== undefined && another === undefined) return { outcome: "derived", origin };
  return {
    outcome: "open",
    candidates,
    reason: "the chain ends in parallel relays of different bodies: name the origin",
  };
}

/**
 * The body that a source speaks for: itself, unless it is a person or a channel with a parent.
 * @throws RangeError for an unknown source, or sources that are each other's parents
 */
export function bodyThatSpeaks(slug: string, sources: ReadonlyMap<string, Source>): string {
  const seen = new Set<string>();
  let source = sourceOf(slug, sources);
  while (source.parent !== null && SPEAKS_FOR_PARENT.includes(source.kind)) {
    if (seen.has(source.slug))
      throw new RangeError(`sources are each other's parents: ${[...seen].join(", ")}`);
    seen.add(source.slug);
    source = sourceOf(source.parent, sources);
  }
  return source.slug;
}

function sourceOf(slug: string, sources: ReadonlyMap<string, Source>): Source {
  const source = sources.get(slug);
  if (source === undefined) throw new RangeError(`no source has the slug "${slug}"`);
  return source;
}
