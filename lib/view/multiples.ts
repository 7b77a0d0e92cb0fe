import type { Figure } from "@/lib/domain/figure";
import type { ComparableScope } from "@/lib/domain/scope/scope";
import type { ViewQuery } from "@/lib/schema/view-query";
import { headlineOf } from "./cards";
import { chartOf } from "./chart";
import { dashboardHref } from "./links";
import type { Multiples, SmallChart } from "./multiples-model";
import { type EventMaterial, type Picture, pictureOf } from "./picture";
import { sayIndependence, sayRange } from "./say-range";
import { queryFor, type ScopeOfFigures, scopesOf } from "./selection";
import { capitalised, sayBasis } from "./words";

/** As many as can be looked over. */
const MOST = 12;

/** One of the things that a small chart can be of, before it is drawn. */
interface Candidate {
  readonly title: string;
  readonly query: ViewQuery;
  /** Asked only of those that are drawn. */
  readonly picture: () => Picture;
  readonly selected: (picture: Picture) => ScopeOfFigures | null;
  /** The figures over which colours are fixed; undefined where the chart shares no source with the others. */
  readonly colouredBy?: readonly Figure[];
}

/** Small charts of what differs from the selection in one thing only; null where none are asked for. */
export function multiplesOf(
  selected: ScopeOfFigures,
  material: EventMaterial,
  picture: Picture,
): Multiples | null {
  const { multiples: by } = picture.query;
  if (by === null) return null;
  const candidates =
    by === "source" ? sourcesIn(selected, material, picture) : scopesBeside(selected, by, picture);
  const hrefOf = ({ query }: Candidate) =>
    `${dashboardHref(picture.event.slug, query, picture.words.texts.locale)}#chart`;
  return {
    by,
    charts: candidates.slice(0, MOST).flatMap((candidate) => smallChartOf(candidate, hrefOf(candidate))),
    left: candidates.slice(MOST).map((candidate) => ({ title: candidate.title, href: hrefOf(candidate) })),
  };
}

function smallChartOf(candidate: Candidate, href: string): SmallChart[] {
  const picture = candidate.picture();
  const scope = candidate.selected(picture);
  if (scope === null) return [];
  const { texts } = picture.words;
  const headline = headlineOf(picture, scope.key);
  return [
    {
      title: candidate.title,
      range: sayRange(headline.range, texts),
      counts: sayIndependence(headline.range, texts),
      href,
      model: chartOf(scope, headline, null, picture, candidate.colouredBy),
    },
  ];
}

/** Scopes that are like the selected one but for their measure, group or place, the most reported first. */
function scopesBeside(
  { scope: chosen }: ScopeOfFigures,
  by: "measure" | "group" | "place",
  picture: Picture,
): readonly Candidate[] {
  const isBeside = (scope: ComparableScope) =>
    fixedBy(by).every((part) => scope[part] === chosen[part]) && scope.occurrence === chosen.occurrence;
  return scopesOf(picture)
    .filter(({ scope }) => isBeside(scope))
    .map((beside) => ({
      title: titleOf(beside.scope, by, picture),
      query: { ...queryFor(beside.scope, picture.query), multiples: null },
      picture: () => picture,
      selected: () => beside,
    }));
}

/** What is counted decides how it is counted: patients are a stock, the dead a running total. */
function fixedBy(by: "measure" | "group" | "place") {
  const parts = ["measure", "group", "place", "basis"] as const;
  return parts.filter((part) => part !== by && !(by === "measure" && part === "basis"));
}

function titleOf(scope: ComparableScope, by: "measure" | "group" | "place", { words }: Picture): string {
  const name = capitalised(words[by](scope[by]), words.texts);
  const basis = by === "measure" ? sayBasis(scope.basis, words.texts) : null;
  return basis ? `${name}, ${basis}` : name;
}

/** The sources of the selected scope, each with what it published, relayed or gave, the most reported first. */
function sourcesIn(
  { key, scope, figures }: ScopeOfFigures,
  material: EventMaterial,
  { query, words, everyDay }: Picture,
): readonly Candidate[] {
  const reports = new Map<string, Set<string>>();
  for (const { origin, publication } of figures) {
    const slug = query.series === "publisher" ? publication.source : origin;
    reports.set(slug, (reports.get(slug) ?? new Set()).add(publication.id));
  }
  const colouredBy = everyDay.about(key)?.figures ?? figures;
  const bySize = [...reports].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return bySize.map(([source]) => {
    const own: ViewQuery = { ...queryFor(scope, query), source, multiples: null };
    return {
      title: words.source(source),
      query: own,
      picture: () => pictureOf(material, own, words.texts),
      selected: (picture) => picture.index.about(key),
      colouredBy,
    };
  });
}
