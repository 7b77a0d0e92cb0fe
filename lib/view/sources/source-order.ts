import { compare } from "@/lib/domain/provenance/claim";
import { lineOf } from "@/lib/domain/provenance/sources";
import type { SourceKind } from "@/lib/domain/vocabulary";
import type { SourceColumn, SourceListQuery } from "@/lib/schema/source-list-query";
import type { Picture } from "../picture";
import type { SourceRecord } from "./source-records";

export function kindOf(slug: string, { vocabulary }: Picture): SourceKind {
  return vocabulary.sources.get(slug)?.kind ?? "unknown";
}

/** The root of its tree, or null for a source that is one. */
export function rootOf(slug: string, { vocabulary }: Picture): string | null {
  const line = lineOf(slug, vocabulary.sources);
  return line.length === 1 ? null : (line.at(-1) ?? null);
}

/** Ties stand by name. Texts are compared as the reader's language does. */
export function inOrder(
  { by, descending }: SourceListQuery["sort"],
  picture: Picture,
): (a: SourceRecord, b: SourceRecord) => number {
  const { words } = picture;
  const collator = new Intl.Collator(words.texts.locale);
  const name = ({ slug }: SourceRecord) => words.source(slug);
  const byName = (a: SourceRecord, b: SourceRecord) =>
    collator.compare(name(a), name(b)) || compare(a.slug, b.slug);
  const sign = descending ? -1 : 1;
  const textOf = textColumn(by, picture);
  if (textOf !== null) return (a, b) => sign * collator.compare(textOf(a), textOf(b)) || byName(a, b);
  return (a, b) => sign * (numberColumn(by, a) - numberColumn(by, b)) || byName(a, b);
}

function textColumn(by: SourceColumn, picture: Picture): ((record: SourceRecord) => string) | null {
  const { words } = picture;
  if (by === "name") return ({ slug }) => words.source(slug);
  if (by === "kind") return ({ slug }) => words.texts.t(`kinds.source.${kindOf(slug, picture)}`);
  if (by === "root") return ({ slug }) => words.source(rootOf(slug, picture) ?? slug);
  return null;
}

function numberColumn(by: SourceColumn, record: SourceRecord): number {
  switch (by) {
    case "speaks":
      return record.speaksIn.size;
    case "published":
      return record.published.size;
    case "echoes":
      return record.echoes.size;
    case "first":
      return record.first.length;
    case "taken-back":
      return record.takenBack.length;
    case "revised":
      return record.revised.length;
    case "contradictions":
      return record.findings.length;
    default:
      return record.last?.window?.from ?? Number.NEGATIVE_INFINITY;
  }
}

export function isText(column: SourceColumn): boolean {
  return column === "name" || column === "kind" || column === "root";
}
