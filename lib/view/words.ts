import { dayOf } from "@/lib/calendar/days";
import { sayWindow } from "@/lib/calendar/say-window";
import { zonedWindow } from "@/lib/calendar/zoned-window";
import type { ChainLink, Scope } from "@/lib/domain/figure";
import type { ComparableScope } from "@/lib/domain/scope/scope";
import type { Instant, Precision, Window } from "@/lib/domain/time/window";
import { NOT_STATED, type Vocabulary } from "@/lib/domain/vocabulary";

/** The names and times of one event in the reader's words. Unknown slugs stand for themselves: a page must not break. */
export interface Words {
  readonly zone: string;
  readonly source: (slug: string) => string;
  readonly measure: (slug: string) => string;
  readonly group: (slug: string) => string;
  readonly place: (slug: string) => string;
  /** The event's day on which an instant falls: "6 Jan 2022". */
  readonly day: (at: Instant) => string;
  readonly when: (window: Window, precision: Precision) => string;
}

export function wordsOf(vocabulary: Vocabulary, zone: string): Words {
  const nameIn = (terms: ReadonlyMap<string, { readonly name: string }>) => (slug: string) =>
    terms.get(slug)?.name ?? slug;
  return {
    zone,
    source: nameIn(vocabulary.sources),
    measure: nameIn(vocabulary.measures),
    group: nameIn(vocabulary.groups),
    place: nameIn(vocabulary.places),
    day: (at) => sayWindow(zonedWindow({ date: dayOf(at, zone), precision: "day", zone }), "day", zone),
    when: (window, precision) => sayWindow(window, precision, zone),
  };
}

/** "Security forces killed, Kazakhstan" — with the basis where it is not a running total. */
export function sayScope(
  scope: Pick<ComparableScope | Scope, "measure" | "group" | "place" | "basis">,
  words: Words,
): string {
  const who = scope.group === NOT_STATED ? "group not stated" : words.group(scope.group);
  const where = scope.place === NOT_STATED ? "place not stated" : words.place(scope.place);
  const basis = BASIS_WORDS[scope.basis];
  return `${capitalised(who)} ${words.measure(scope.measure)}, ${where}${basis ? ` (${basis})` : ""}`;
}

/** How each basis is said; a running total, the usual case, is not. */
export const BASIS_WORDS: Readonly<Record<Scope["basis"], string>> = {
  cumulative: "",
  documented: "documented cases",
  incident: "one incident",
  period: "in a period",
  current: "at the moment",
  prediction: "prediction",
};

/** "Daily Mail ← Interfax / RIA Novosti ← Khabar 24": publisher first, parallel relays in one link. */
export function sayChain(chain: readonly ChainLink[], words: Words): string {
  return chain.map((link) => link.sources.map(words.source).join(" / ")).join(" ← ");
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("en") + text.slice(1);
}

/** "A", "A and B", "A, B and 3 more". */
export function sayList(items: readonly string[], most = 3): string {
  if (items.length <= 1) return items[0] ?? "";
  const shown = items.length > most ? items.slice(0, most - 1) : items.slice(0, -1);
  const rest = items.length > most ? `${items.length - shown.length} more` : items.at(-1);
  return `${shown.join(", ")} and ${rest}`;
}

/** "1 report", "7 reports". */
export function sayCount(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
