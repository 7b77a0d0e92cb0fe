import { shapeOfInstant } from "@/lib/calendar/window-shape";
import type { ChainLink, Scope } from "@/lib/domain/figure";
import type { ComparableScope } from "@/lib/domain/scope/scope";
import type { Instant, Precision, Window } from "@/lib/domain/time/window";
import { NOT_STATED, type Vocabulary } from "@/lib/domain/vocabulary";
import { sayDay, sayWindow } from "@/lib/i18n/say-window";
import { isolated, type Texts } from "@/lib/i18n/texts";

/** The names and times of one event in the reader's words. Unknown slugs stand for themselves: a page must not break. */
export interface Words {
  readonly texts: Texts;
  readonly zone: string;
  readonly source: (slug: string) => string;
  readonly measure: (slug: string) => string;
  readonly group: (slug: string) => string;
  readonly place: (slug: string) => string;
  /** The event's day on which an instant falls: "6 Jan 2022". */
  readonly day: (at: Instant) => string;
  readonly when: (window: Window, precision: Precision) => string;
}

export function wordsOf(vocabulary: Vocabulary, zone: string, texts: Texts): Words {
  const nameIn = (terms: ReadonlyMap<string, { readonly name: string }>) => (slug: string) =>
    terms.get(slug)?.name ?? slug;
  return {
    texts,
    zone,
    source: nameIn(vocabulary.sources),
    measure: nameIn(vocabulary.measures),
    group: nameIn(vocabulary.groups),
    place: nameIn(vocabulary.places),
    day: (at) => sayDay(shapeOfInstant(at, "minute", zone).at, texts),
    when: (window, precision) => sayWindow(window, precision, zone, texts),
  };
}

/** "Security forces killed, Kazakhstan" — with the basis where it is not a running total. */
export function sayScope(
  scope: Pick<ComparableScope | Scope, "measure" | "group" | "place" | "basis">,
  words: Words,
): string {
  const { measure, group, place, basis } = scope;
  const named = {
    measure: words.measure(measure),
    group: group === NOT_STATED ? null : words.group(group),
    place: place === NOT_STATED ? null : words.place(place),
    basis,
  };
  return sayNamedScope(named, words.texts);
}

/** A scope by names; null is not stated. */
interface NamedScope {
  readonly measure: string;
  readonly group: string | null;
  readonly place: string | null;
  readonly basis: Scope["basis"];
}

/** As `sayScope`, where the names are at hand. */
export function sayNamedScope({ measure, group, place, basis: on }: NamedScope, texts: Texts): string {
  const { t } = texts;
  const said = {
    who: capitalised(group ?? t("ranges.group-not-stated"), texts),
    measure,
    where: place ?? t("ranges.place-not-stated"),
  };
  const basis = sayBasis(on, texts);
  return basis === null ? t("ranges.scope", said) : t("ranges.scope-on-basis", { ...said, basis });
}

/** How a basis is said beside a scope; null for a running total, the usual case. */
export function sayBasis(basis: Scope["basis"], { t }: Texts): string | null {
  return basis === "cumulative" ? null : t(`kinds.basis.${basis}`);
}

/** "Daily Mail ← Interfax / RIA Novosti ← Khabar 24": publisher first, parallel relays in one link. */
export function sayChain(chain: readonly ChainLink[], words: Words): string {
  const { direction } = words.texts;
  const name = (slug: string) => isolated(words.source(slug), direction);
  return chain.map((link) => link.sources.map(name).join(" / ")).join(direction === "ltr" ? " ← " : " → ");
}

export function capitalised(text: string, { locale }: Texts): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
