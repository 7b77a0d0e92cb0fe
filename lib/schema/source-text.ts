import { z } from "zod";
import type { Source } from "../domain/vocabulary";

type NamedSource = Pick<Source, "slug" | "name" | "alsoKnownAs">;

/** Which source a typed text names. */
export type FoundSource =
  | { readonly outcome: "found"; readonly slug: string }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "several"; readonly names: readonly string[] };

export type FindSource = (text: string) => FoundSource;

/** Several sources in one link of a chain are parallel relays: "Interfax / RIA Novosti". */
export const PARALLEL = " / ";

/**
 * Finds sources by what a person types: the slug, the name, or another name that it is known by, whatever the letter
 * case. A name goes before other names; a text that is another name of several sources is never guessed.
 */
export function sourceFinder(sources: Iterable<NamedSource>): FindSource {
  const bySlugOrName = new Map<string, string>();
  const byOtherName = new Map<string, Map<string, string>>();
  for (const { slug, name, alsoKnownAs } of sources) {
    bySlugOrName.set(slug, slug);
    bySlugOrName.set(plain(name), slug);
    for (const other of alsoKnownAs) {
      const named = byOtherName.get(plain(other)) ?? new Map<string, string>();
      byOtherName.set(plain(other), named.set(slug, name));
    }
  }
  return (text) => {
    const slug = bySlugOrName.get(plain(text));
    if (slug !== undefined) return { outcome: "found", slug };
    const others = [...(byOtherName.get(plain(text)) ?? [])];
    const [first] = others;
    if (first === undefined) return { outcome: "unknown" };
    return others.length === 1
      ? { outcome: "found", slug: first[0] }
      : { outcome: "several", names: others.map(([, name]) => name) };
  };
}

function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
}

/** A typed source, as its slug. */
export function sourceText(find: FindSource, what: string) {
  return z.string({ error: `${what} is needed: name a source` }).transform((text, context) => {
    const found = find(text);
    if (found.outcome === "found") return found.slug;
    context.addIssue({ code: "custom", message: sayMissing(text, found) });
    return z.NEVER;
  });
}

/** Typed sources of one link, as slugs: one, or parallel relays between " / ". */
export function sourcesText(find: FindSource, what: string) {
  return z.string({ error: `${what} is needed: name a source` }).transform((text, context) => {
    const whole = find(text);
    if (whole.outcome === "found") return [whole.slug];
    const slugs: string[] = [];
    for (const part of text.split(PARALLEL)) {
      const found = find(part);
      if (found.outcome === "found") slugs.push(found.slug);
      else context.addIssue({ code: "custom", message: sayMissing(part, found) });
    }
    return slugs;
  });
}

function sayMissing(text: string, found: Exclude<FoundSource, { outcome: "found" }>): string {
  if (found.outcome === "several")
    return `“${text}” can mean ${found.names.join(" or ")}: write one of these names`;
  return `No source is called “${text}”: choose one of the list, or add it first`;
}
