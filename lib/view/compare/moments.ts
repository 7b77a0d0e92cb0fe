import { readableFrom } from "@/lib/domain/provenance/known-at";
import type { KnownAt } from "@/lib/domain/reading";
import { HOUR, type Instant } from "@/lib/domain/time/window";
import { type CompareQuery, compareParams, type Since } from "@/lib/schema/compare-query";
import { compareHref } from "../links";
import type { Picture } from "../picture";
import type { Words } from "../words";
import type { SinceStep } from "./changes-model";

/** The moment of knowledge that a comparison looks back to, of the same kind as the view's own. */
export function earlierKnownAt(since: Since, now: KnownAt): KnownAt {
  if (since.by === "version") return since;
  return { by: now.by === "recording" ? "recording" : "publication", at: since.at };
}

/** One step before what a view knows: before its last publication (or recording), or the version before. Null where nothing is known. */
export function stepBefore(picture: Picture): Since | null {
  const { knownAt } = picture.query.reading;
  if (knownAt.by === "version") return { by: "version", version: Math.max(0, lastVersion(picture) - 1) };
  const last = lastMoment(picture);
  return last === null ? null : { by: "instant", at: last - 1 };
}

/** When the last of what a view knows became known, in the time by which it is read. */
function lastMoment({ known, query }: Picture): Instant | null {
  const byRecording = query.reading.knownAt.by === "recording";
  let last = Number.NEGATIVE_INFINITY;
  for (const figure of known.figures) {
    const at = byRecording ? figure.recorded : readableFrom(figure.publication.published);
    if (Number.isFinite(at)) last = Math.max(last, at);
  }
  for (const { recorded, announced } of known.withdrawals)
    last = Math.max(last, byRecording ? recorded : announced.window.to);
  return Number.isFinite(last) ? last : null;
}

function lastVersion({ event, query }: Picture): number {
  const { knownAt } = query.reading;
  return knownAt.by === "version" ? Math.min(knownAt.version, event.version) : event.version;
}

const DAY = 24 * HOUR;

/** Moments to look back to: before the last publication, a day, a week, or before the last entry here. */
export function sinceSteps(picture: Picture, compare: CompareQuery): readonly SinceStep[] {
  const { event, query, words } = picture;
  const { by } = query.reading.knownAt;
  const hrefOf = (since: Since) =>
    compareHref(event.slug, query, words.texts.locale, compareParams({ ...compare, since, page: 1 }));
  const last = by === "version" ? null : lastMoment(picture);
  const version = by === "version" || by === "latest" ? lastVersion(picture) : 0;
  return [
    ...(last === null
      ? []
      : (
          [
            ["publication", last - 1],
            ["day", last - DAY],
            ["week", last - 7 * DAY],
          ] as const
        ).map(([back, at]) => ({ back, href: hrefOf({ by: "instant", at }) }))),
    ...(version > 0
      ? [{ back: "entry", href: hrefOf({ by: "version", version: version - 1 }) } as const]
      : []),
  ];
}

/** "what the public could know on 7 Jan 2022, 12:00", "ledger version 3". */
export function sayMoment(knownAt: KnownAt, words: Words): string {
  const { t } = words.texts;
  switch (knownAt.by) {
    case "latest":
      return t("compare.moment-latest");
    case "version":
      return t("compare.moment-version", { version: String(knownAt.version) });
    default:
      return t(`compare.moment-${knownAt.by}`, {
        when: words.when({ from: knownAt.at, to: knownAt.at + 1 }, "minute"),
      });
  }
}
