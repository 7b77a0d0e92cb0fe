import { DEFAULT_READING, type KnownAt } from "@/lib/domain/reading";
import { compareParams, type Since } from "@/lib/schema/compare-query";
import type { KnownThen } from "../dashboard-model";
import { compareHref } from "../links";
import type { Picture } from "../picture";
import { sayMoment } from "./moments";

/**
 * The earlier state of knowledge that a view shows, with the way to what changed since. Null for all that is known now, and
 * for an instant of recording: what is known now is compared with what the public knew, or with a version.
 */
export function knownThenOf({ event, query, words }: Picture): KnownThen | null {
  const { knownAt } = query.reading;
  const since = sinceOf(knownAt);
  if (since === null) return null;
  const now = { ...query, reading: { ...query.reading, knownAt: DEFAULT_READING.knownAt } };
  const choices = { form: "changes", at: null, order: { by: "reports" }, since, page: 1 } as const;
  return {
    said: sayMoment(knownAt, words),
    changedHref: compareHref(event.slug, now, words.texts.locale, compareParams(choices)),
  };
}

function sinceOf(knownAt: KnownAt): Since | null {
  if (knownAt.by === "version") return knownAt;
  return knownAt.by === "publication" ? { by: "instant", at: knownAt.at } : null;
}
