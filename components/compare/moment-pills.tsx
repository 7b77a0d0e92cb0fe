import type { ReactNode } from "react";
import { PILL } from "@/components/filters/filter-bar";

export interface PillProps {
  readonly label: string;
  /** One control. */
  readonly children: ReactNode;
}

/** A label with its control, in one outline. */
export function Pill({ label, children }: PillProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className={PILL}>
      <span className="text-ink-2">{label}</span>
      {children}
    </label>
  );
}

export interface MomentPillProps {
  readonly label: string;
  readonly name: string;
  /** "2022-01-06T23:59" in the event's zone; empty for now. */
  readonly value: string;
}

const INPUT = "rounded-sm bg-panel py-1 pe-1 font-medium text-ink";

/** A moment in the time of the event. */
export function MomentPill({ label, name, value }: MomentPillProps) {
  return (
    <Pill label={label}>
      <input type="datetime-local" name={name} defaultValue={value} key={value} className={INPUT} />
    </Pill>
  );
}

/** A version of the ledger. */
export function VersionPill({ label, name, value, most }: MomentPillProps & { readonly most: number }) {
  return (
    <Pill label={label}>
      <input
        type="number"
        min={0}
        max={most}
        name={name}
        defaultValue={value}
        key={value}
        className={`${INPUT} w-20`}
      />
    </Pill>
  );
}
