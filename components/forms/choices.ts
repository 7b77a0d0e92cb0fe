import { BASES, type Basis, CLAIM_STANCES, MENTION_STANCES, type Stance } from "@/lib/domain/figure";
import { QUANTITY_KINDS, VAGUE_TERMS } from "@/lib/domain/quantity/quantity";
import { PARTS_OF_DAY } from "@/lib/domain/time/part-of-day";
import type { Precision } from "@/lib/domain/time/window";
import { NOT_STATED, SOURCE_KINDS, type SourceKind, type Term } from "@/lib/domain/vocabulary";
import type { Choice } from "./select-field";

const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  cumulative: "running total so far",
  documented: "list of known cases so far",
  incident: "one incident",
  period: "a stated period",
  current: "at that moment (a stock)",
  prediction: "prediction",
};

const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserted: "asserted by the publisher",
  attributed: "attributed to a source",
  alleged: "alleged",
  unverified: "said to be unverified",
  denied: "told with its denial",
  withdrawn: "told with its withdrawal",
  recalled: "recalled as an earlier toll",
  predicted: "predicted",
};

const KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  government: "government",
  security: "security body",
  official: "official (a person)",
  state_media: "state media",
  agency: "news agency",
  broadcaster: "broadcaster",
  newspaper: "newspaper or site",
  aggregator: "aggregator",
  ngo: "non-governmental organisation",
  international: "international body",
  hospital: "hospital",
  social_media: "social-media account",
  witness: "witness",
  unknown: "unknown",
};

const PRECISION_LABELS: Readonly<Record<Precision, string>> = {
  instant: "to the second",
  minute: "to the minute",
  hour: "to the hour",
  "part-of-day": "a part of a day",
  day: "to the day",
  month: "to the month",
  unknown: "not stated",
};

/** Quantities that can be given by hand; the empty choice leaves the wording to the program. */
export const QUANTITY_CHOICES: readonly Choice[] = [
  { value: "", label: "as the program reads it" },
  ...QUANTITY_KINDS.map(plainChoice),
];

export const VAGUE_TERM_CHOICES: readonly Choice[] = [chooseFirst(), ...VAGUE_TERMS.map(plainChoice)];
export const BASIS_CHOICES: readonly Choice[] = BASES.map((value) => ({ value, label: BASIS_LABELS[value] }));
export const STANCE_CHOICES: readonly Choice[] = [...CLAIM_STANCES, ...MENTION_STANCES].map((value) => ({
  value,
  label: STANCE_LABELS[value],
}));
export const SOURCE_KIND_CHOICES: readonly Choice[] = [
  chooseFirst(),
  ...SOURCE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
];
export const PART_OF_DAY_CHOICES: readonly Choice[] = [
  chooseFirst(),
  ...Object.entries(PARTS_OF_DAY).map(([value, { from, to }]) => ({
    value,
    label: `${value} (${clock(from)} to ${clock(to)})`,
  })),
];
export const TIME_BASIS_CHOICES: readonly Choice[] = [
  { value: "stated", label: "stated by the report" },
  { value: "inferred", label: "inferred by me" },
];

/** @param unknown whether the time may be left open */
export function precisionChoices(unknown: boolean): readonly Choice[] {
  const order: readonly Precision[] = ["day", "part-of-day", "hour", "minute", "instant", "month"];
  const named = order.map((value) => ({ value, label: PRECISION_LABELS[value] }));
  return unknown ? [...named, { value: "unknown", label: PRECISION_LABELS.unknown }] : named;
}

/** A tree of measures, groups or places, parents before their parts. */
export function treeChoices(terms: ReadonlyMap<string, Term>): readonly Choice[] {
  const children = new Map<string | null, Term[]>();
  for (const term of terms.values()) {
    const parent = term.partOf !== null && terms.has(term.partOf) ? term.partOf : null;
    children.set(parent, [...(children.get(parent) ?? []), term]);
  }
  const walk = (parent: string | null, depth: number): Choice[] =>
    (children.get(parent) ?? []).flatMap(({ slug, name }) => [
      { value: slug, label: name, depth },
      ...walk(slug, depth + 1),
    ]);
  return [chooseFirst(), ...walk(null, 0)];
}

/** As `treeChoices`, with what a report may leave open. */
export function treeOrNotStated(terms: ReadonlyMap<string, Term>): readonly Choice[] {
  const [first, ...rest] = treeChoices(terms);
  const notStated = { value: NOT_STATED, label: "not stated by the report" };
  return [...(first ? [first] : []), notStated, ...rest];
}

function chooseFirst(): Choice {
  return { value: "", label: "Choose…" };
}

function plainChoice(value: string): Choice {
  return { value, label: value };
}

function clock(hour: number): string {
  return hour > 24
    ? `${String(hour - 24).padStart(2, "0")}:00 next day`
    : `${String(hour).padStart(2, "0")}:00`;
}
