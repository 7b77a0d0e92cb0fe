import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { RangeAt, RangeChange } from "@/lib/view/compare/changes-model";
import { RangeBar } from "./range-bar";

export interface RangeChangesProps {
  readonly texts: Texts;
  readonly changes: readonly RangeChange[];
}

/** Per scope what the range became, in a sentence and in two bars on one scale. */
export function RangeChanges({ texts, changes }: RangeChangesProps) {
  return (
    <ul className="divide-y divide-line">
      {changes.map((change) => (
        <li key={change.key} className="grid gap-x-8 gap-y-3 py-4 first:pt-0 last:pb-0 md:grid-cols-2">
          <div className="min-w-0">
            <h3 className="text-md">
              <Link
                href={change.href}
                prefetch={false}
                className="underline decoration-line underline-offset-4 hover:decoration-current"
              >
                {change.scope}
              </Link>
            </h3>
            <p className="mt-1 break-words text-ink-2">{change.sentence}</p>
          </div>
          <TwoRanges texts={texts} change={change} />
        </li>
      ))}
    </ul>
  );
}

function TwoRanges({ texts, change }: { readonly texts: Texts; readonly change: RangeChange }) {
  const both = [change.before, change.after];
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3">
      <Line label={texts.t("compare.before")} range={change.before} both={both} />
      <Line label={texts.t("compare.after")} range={change.after} both={both} />
    </dl>
  );
}

interface LineProps {
  readonly label: string;
  readonly range: RangeAt;
  readonly both: readonly RangeAt[];
}

function Line({ label, range, both }: LineProps) {
  return (
    <>
      <dt className="text-ink-2 text-sm">{label}</dt>
      <dd className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2">
        <span className="min-w-0">
          <span className="block font-semibold font-serif text-md">{range.range}</span>
          <span className="block text-ink-2 text-xs">{range.counts}</span>
        </span>
        {/* Counts grow from left to right in every language, as on the chart. */}
        <span dir="ltr" className="block">
          <RangeBar range={range} both={both} />
        </span>
      </dd>
    </>
  );
}
