import type { Figure } from "@/lib/domain/figure";
import { ancestors } from "@/lib/domain/scope/lattice";
import { NOT_STATED, type Term } from "@/lib/domain/vocabulary";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { Picture } from "./picture";
import type { Selection } from "./selection";
import { spokenIn } from "./spoken";
import { capitalised, sayBasis } from "./words";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Depth in its tree, for indenting. */
  readonly depth: number;
}

/** One choice of the filter bar: its parameter, its options, and what is chosen. An empty value means "any". */
export interface Filter {
  readonly parameter: keyof ViewQuery | "known" | "freshness" | "scheme" | "stated" | "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
}

/** The choices that the event's figures give: only what somebody reported on is offered. */
export function scopeFilters({ selected }: Selection, picture: Picture): readonly Filter[] {
  const { vocabulary, known, query } = picture;
  const { texts } = picture.words;
  const { t } = texts;
  const { scope } = selected;
  const spoken = spokenIn(known.figures);
  return [
    {
      parameter: "measure",
      label: t("filters.measure"),
      value: scope.measure,
      options: treeOptions(vocabulary.measures, spoken.measures, texts),
    },
    {
      parameter: "group",
      label: t("filters.group"),
      value: scope.group,
      options: treeOptions(vocabulary.groups, readAsWhole(spoken.groups, vocabulary.wholeGroup), texts),
    },
    {
      parameter: "place",
      label: t("filters.place"),
      value: scope.place,
      options: treeOptions(vocabulary.places, readAsWhole(spoken.places, vocabulary.wholePlace), texts),
    },
    {
      parameter: "basis",
      label: t("filters.basis"),
      value: scope.basis,
      options: [...spoken.bases]
        .filter((basis) => basis !== "documented" && basis !== "prediction")
        .sort()
        .map((basis) => ({ value: basis, label: basisLabel(basis, texts), depth: 0 })),
    },
    {
      parameter: "source",
      label: t("filters.source"),
      value: query.source ?? "",
      options: sourceOptions(picture),
    },
    {
      parameter: "kind",
      label: t("filters.kind"),
      value: query.kind ?? "",
      options: [
        ...new Set([...spoken.origins].map((slug) => vocabulary.sources.get(slug)?.kind ?? "unknown")),
      ]
        .sort()
        .map((kind) => ({ value: kind, label: capitalised(t(`kinds.source.${kind}`), texts), depth: 0 })),
    },
  ];
}

function basisLabel(basis: Figure["scope"]["basis"], texts: Texts): string {
  return capitalised(sayBasis(basis, texts) ?? texts.t("filters.so-far"), texts);
}

function readAsWhole(slugs: ReadonlySet<string>, whole: string): ReadonlySet<string> {
  return new Set([...slugs].map((slug) => (slug === NOT_STATED ? whole : slug)));
}

/** The used terms with everything that contains them, each under its parent. */
export function treeOptions(
  terms: ReadonlyMap<string, Term>,
  used: ReadonlySet<string>,
  texts: Texts,
): readonly FilterOption[] {
  const paths = [...used].map((slug) =>
    ancestors(slug, terms)
      .map((ancestor) => ancestor.slug)
      .reverse(),
  );
  const inTree = [...terms.values()]
    .map((term) => term.slug)
    .filter((slug) => paths.some((path) => path.at(-1) === slug));
  const pathOf = new Map(paths.map((path) => [path.at(-1), path]));
  const sortKey = (slug: string) =>
    (pathOf.get(slug) ?? [slug]).map((step) => terms.get(step)?.name ?? step).join("\u0000");
  return inTree
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((slug) => ({
      value: slug,
      label: capitalised(terms.get(slug)?.name ?? slug, texts),
      depth: (pathOf.get(slug)?.filter((step) => used.has(step)).length ?? 1) - 1,
    }));
}

/** Whoever gave, relayed or published a figure, by name. */
export function sourceOptions({ known, vocabulary, words }: Picture): readonly FilterOption[] {
  return [...spokenIn(known.figures).sources]
    .filter((slug) => vocabulary.sources.has(slug))
    .map((slug) => ({ value: slug, label: words.source(slug), depth: 0 }))
    .sort((a, b) => a.label.localeCompare(b.label, words.texts.locale));
}
