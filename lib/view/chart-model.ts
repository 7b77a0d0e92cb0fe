import type { Instant, Window } from "@/lib/domain/time/window";
import type { TimeAxis } from "@/lib/schema/view-query";

/** What the range chart draws. Plain data, the same for the page, the SVG file and the JSON; open ends are null. */
export interface ChartModel {
  /** The range said in words: "Security forces killed in Kazakhstan: 16 or more". */
  readonly title: string;
  /** IANA name of the event's time zone; every day and hour on the axis is one of this zone. */
  readonly zone: string;
  /** Which time runs along the chart: all windows in it are of that time. */
  readonly axis: TimeAxis;
  /** What the axis must show: all marks and the ribbon. Null when there is nothing dated to draw. */
  readonly span: Window | null;
  readonly marks: readonly ClaimMark[];
  readonly ribbon: readonly RibbonStep[];
  readonly absences: readonly AbsenceMark[];
  /** Claims whose time on the axis is not known: drawn in a strip beside it. */
  readonly undated: readonly ClaimMark[];
  readonly voices: readonly Voice[];
  readonly contradictions: readonly ContradictionMark[];
  /** Stretches in which earlier claims ask for more than later ones allow; of a running total only. */
  readonly zones: readonly ZoneMark[];
  /** One best history of the least-doubt answer, of a running total that its claims contradict; else empty. */
  readonly history: readonly HistoryStretch[];
  /** One entry a publication moment, in time order: for the known-at rail. */
  readonly moments: readonly PublicationMoment[];
  /** The known-at instant in force, or null for "now". */
  readonly knownAt: Instant | null;
}

/** One claim: a box as wide as the time that it speaks about and as tall as the numbers that it allows. */
export interface ClaimMark {
  readonly id: string;
  readonly voice: string;
  /** Its place on the axis; null where that time is not known. */
  readonly window: Window | null;
  /** That place in words: "as of 5 Jan 2022", "published 6 Jan 2022", "undated". */
  readonly when: string;
  readonly low: number;
  readonly high: number | null;
  /** The number or the wording, short: "13", "10+", "dozens", "~2,000". */
  readonly label: string;
  readonly shape: "exact" | "range" | "floor" | "vague";
  /** `claim`; `prediction` is drawn hollow; `recalled` is history retold; `coarse` and `edgeless` set no edge. */
  readonly state: "claim" | "prediction" | "recalled" | "coarse" | "edgeless";
  readonly reports: number;
  /** When the withdrawal became public, or null. A withdrawn box is struck through from there. */
  readonly withdrawnAt: Instant | null;
  readonly contradictions: readonly string[];
  /** Figures behind it, first published first. */
  readonly figures: readonly MarkFigure[];
}

export interface MarkFigure {
  readonly id: string;
  readonly href: string;
  readonly externalId: string | null;
  readonly wording: string;
  readonly language: string;
  /** "Daily Mail ← Interfax ← Khabar 24". */
  readonly chain: string;
  /** The three times, said in the event's zone. */
  readonly asOf: string;
  readonly published: string;
  readonly recorded: string;
}

/** A stretch in which the reported range stays the same. Stretches without one are gaps: absent, never zero. */
export interface RibbonStep {
  readonly from: Instant;
  readonly to: Instant;
  readonly low: number;
  readonly high: number | null;
  readonly common: { readonly low: number; readonly high: number | null } | null;
}

export interface AbsenceMark {
  readonly figure: MarkFigure;
  readonly window: Window;
}

/** A series: one origin (or one publisher, by the reader's choice) with its fixed colour. */
export interface Voice {
  readonly slug: string;
  readonly name: string;
  /** Index into the palette, fixed by the source's kind and its rank in it. */
  readonly colour: number;
  readonly claims: number;
  readonly reports: number;
  /** Toggled off by the reader. */
  readonly off: boolean;
}

export interface ContradictionMark {
  readonly fingerprint: string;
  readonly href: string;
  readonly certainty: "certain" | "possible";
  readonly sentence: string;
  readonly marks: readonly string[];
}

export interface ZoneMark {
  readonly window: Window;
  /** What earlier claims ask for at least, and what later ones allow at most. */
  readonly floor: number;
  readonly ceiling: number;
}

/** A stretch in which the count of a history stands still. */
export interface HistoryStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
}

export interface PublicationMoment {
  readonly at: Instant;
  readonly reports: number;
}
