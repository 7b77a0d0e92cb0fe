import { startOfDay } from "@/lib/calendar/days";
import type { Figure, Publication } from "@/lib/domain/figure";
import { effectiveAsOf, effectivePublished, type RecordedTime } from "@/lib/domain/time/effective-times";
import type { Instant } from "@/lib/domain/time/window";
import type { SettledFigure } from "@/lib/schema/settle-figure";
import { recordedTime } from "@/lib/schema/time-draft";

/** A publication as it was recorded, before any convention on times. */
export type RecordedPublication = Omit<Publication, "published"> & { readonly published: RecordedTime };

/** Which figure a draft would become: a new one, or the next revision of one. */
export interface DraftPlace {
  readonly id: string;
  readonly externalId: string | null;
  readonly revision: number;
  readonly reason: string | null;
}

/** What drafts are seen in: the event's zone, and when and in which version they would be recorded. */
export interface DraftMoment {
  readonly zone: string;
  readonly recorded: Instant;
  readonly version: number;
  readonly recordedBy: string;
}

/**
 * Drafts as the figures that they would become, with the conventions on times that saved ones follow (domain page,
 * section 2).
 * @param others the other figures of the publication: when it could be read follows from them too
 */
export function figuresOfDrafts(
  drafts: readonly { readonly settled: SettledFigure; readonly place: DraftPlace }[],
  publication: RecordedPublication,
  others: readonly Figure[],
  moment: DraftMoment,
): readonly Figure[] {
  const recorded = drafts.map(({ settled }) => recordedAsOf(settled, moment.zone));
  const known = others.map(({ asOf, scope }) => ({ ...asOf, foretells: scope.basis === "prediction" }));
  const published = effectivePublished(publication.published, [...known, ...recorded]);
  return drafts.map(({ settled, place }) => ({
    ...contentOf(settled),
    ...place,
    publication: { ...publication, published },
    asOf: effectiveAsOf(recordedAsOf(settled, moment.zone), published, (instant) =>
      startOfDay(instant, settled.draft.asOf.zone ?? moment.zone),
    ),
    recorded: moment.recorded,
    version: moment.version,
    recordedBy: moment.recordedBy,
  }));
}

function recordedAsOf({ draft }: SettledFigure, zone: string) {
  return { ...recordedTime(draft.asOf, zone), foretells: draft.scope.basis === "prediction" };
}

function contentOf({ draft, quantity, origin }: SettledFigure) {
  const { override, scope } = draft;
  return {
    wording: draft.wording,
    language: draft.language,
    quantity,
    override: override
      ? {
          interval: { low: override.low, high: override.high ?? Number.POSITIVE_INFINITY },
          reason: override.reason,
        }
      : null,
    scope: { ...scope, occurrence: scope.occurrence ?? null },
    groupAsWorded: draft.groupAsWorded ?? null,
    chain: draft.chain.map(({ sources, asNamed }) => ({ sources, asNamed: asNamed ?? null })),
    origin,
    statement: draft.statement ?? null,
    stance: draft.stance,
    note: draft.note,
  };
}
