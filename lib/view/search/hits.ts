import { DEFAULT_READING } from "@/lib/domain/reading";
import { sayWindow } from "@/lib/i18n/say-window";
import type { Texts } from "@/lib/i18n/texts";
import type {
  EventHit,
  EventName,
  EventTermHit,
  MeasureHit,
  SearchFindings,
  SourceHit,
  WordingHit,
} from "@/lib/schema/search-hits";
import type { Searched } from "@/lib/schema/search-query";
import { wholeEvent } from "@/lib/schema/view-query";
import { dashboardHref, eventHref, figureHref, sourceHref } from "../links";
import { capitalised, sayNamedScope } from "../words";
import { excerptOf, hasAny, markWords } from "./marked-text";
import type { SearchHit } from "./search-model";

/** What was found in a group, each with the way to the view of it. */
export function hitsOf(
  group: Searched,
  findings: SearchFindings,
  words: readonly string[],
  texts: Texts,
): readonly SearchHit[] {
  switch (group) {
    case "events":
      return (findings.events?.hits ?? []).map((hit) => eventHit(hit, words, texts));
    case "sources":
      return (findings.sources?.hits ?? []).flatMap((hit) => sourceHit(hit, words, texts));
    case "wordings":
      return (findings.wordings?.hits ?? []).map((hit) => wordingHit(hit, words, texts));
    case "measures":
      return (findings.measures?.hits ?? []).flatMap((hit) => measureHit(hit, words, texts));
    default:
      return (findings[group]?.hits ?? []).map((hit) => termHit(group, hit, words, texts));
  }
}

const TITLE_ONLY = { language: null, detail: null, elsewhere: [] } as const;

function eventHit({ slug, title, summary }: EventHit, words: readonly string[], texts: Texts): SearchHit {
  return {
    ...TITLE_ONLY,
    href: eventHref(slug, texts.locale),
    title: markWords(title, words),
    context: "",
    detail: summary === "" ? null : excerptOf(summary, words),
  };
}

/** As many other names are shown of a source. */
const MOST_NAMES = 4;

function sourceHit(hit: SourceHit, words: readonly string[], texts: Texts): readonly SearchHit[] {
  const { t, locale } = texts;
  const others = hit.alsoKnownAs.filter((name) => hasAny(name, words)).slice(0, MOST_NAMES);
  return inEvents(hit.events, (slug) => sourceHref(slug, hit.slug, DEFAULT_READING, locale), texts).map(
    (place) => ({
      ...TITLE_ONLY,
      ...place,
      title: markWords(hit.name, words),
      context: `${capitalised(t(`kinds.source.${hit.kind}`), texts)} · ${place.context}`,
      detail:
        others.length === 0
          ? null
          : [{ text: `${t("search.also-named")} `, found: false }, ...markWords(others.join(" · "), words)],
    }),
  );
}

function wordingHit(hit: WordingHit, words: readonly string[], texts: Texts): SearchHit {
  const { t, locale } = texts;
  const { event, published } = hit;
  const when = published
    ? t("search.published", {
        when: sayWindow(published.window, published.precision, event.zone, texts),
      })
    : null;
  const who = hit.origin === hit.publisher ? hit.origin : `${hit.publisher} ← ${hit.origin}`;
  const context = [sayNamedScope(hit, texts), who, when, event.title];
  return {
    ...TITLE_ONLY,
    href: figureHref(event.slug, hit.id, locale),
    title: markWords(hit.wording, words),
    language: hit.language,
    context: context.filter((part) => part !== null).join(" · "),
  };
}

function measureHit(hit: MeasureHit, words: readonly string[], texts: Texts): readonly SearchHit[] {
  const hrefOf = (event: string) =>
    dashboardHref(event, { ...wholeEvent(), measure: hit.slug }, texts.locale);
  const title = markWords(capitalised(hit.name, texts), words);
  return inEvents(hit.events, hrefOf, texts).map((place) => ({ ...TITLE_ONLY, ...place, title }));
}

function termHit(
  group: "groups" | "places",
  { slug, name, event }: EventTermHit,
  words: readonly string[],
  texts: Texts,
): SearchHit {
  const chosen = group === "groups" ? { group: slug } : { place: slug };
  return {
    ...TITLE_ONLY,
    href: dashboardHref(event.slug, { ...wholeEvent(), ...chosen }, texts.locale),
    title: markWords(capitalised(name, texts), words),
    context: event.title,
  };
}

/** As many other events are named; the rest is only counted. */
const MOST_ELSEWHERE = 4;

/** Something that stands in several events: the way to it in the first, and in some of the others. */
function inEvents(
  events: readonly EventName[],
  hrefOf: (event: string) => string,
  { t }: Texts,
): readonly Pick<SearchHit, "href" | "context" | "elsewhere">[] {
  const [first, ...others] = events;
  if (first === undefined) return [];
  const rest = others.length - MOST_ELSEWHERE;
  return [
    {
      href: hrefOf(first.slug),
      context: rest > 0 ? `${first.title} · ${t("search.more-events", { n: rest })}` : first.title,
      elsewhere: others
        .slice(0, MOST_ELSEWHERE)
        .map(({ slug, title }) => ({ href: hrefOf(slug), label: title })),
    },
  ];
}
