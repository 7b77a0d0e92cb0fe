import Form from "next/form";
import type { Filter } from "@/lib/view/filter-options";
import { SubmitOnChange } from "./submit-on-change";

export interface FilterBarProps {
  readonly action: string;
  readonly filters: readonly Filter[];
  readonly days: { readonly from: string; readonly to: string };
  readonly freshnessHours: number;
  readonly scheme: string;
  readonly schemes: readonly { readonly id: string; readonly title: string }[];
  readonly statedScopesOnly: boolean;
  readonly series: string;
  readonly scale: string;
  /** Parameters that no control of the bar sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

const PILL =
  "inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-line bg-panel py-1 pr-1 pl-2.5 text-sm focus-within:border-line-strong";
const FIELD = "max-w-44 truncate rounded-sm bg-panel py-1 pr-1 font-medium text-ink";

/** All of the view's choices, as a form whose answer is an address: it works before JavaScript, and can be shared. */
export function FilterBar(props: FilterBarProps) {
  const { action, filters, days, kept } = props;
  const [measure, group, place, ...more] = filters;
  return (
    <Form action={action} scroll={false} aria-label="Choose what is shown">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitOnChange>
        <div className="flex flex-wrap gap-2">
          {[measure, group, place].map(
            (filter) => filter && <SelectPill key={filter.parameter} filter={filter} />,
          )}
          <button
            type="submit"
            className="inline-flex min-h-9 items-center rounded-sm border border-ink bg-ink px-3 font-medium text-ground text-sm"
          >
            Show
          </button>
        </div>
        <details className="mt-2" open={isNarrowed(props)}>
          <summary className="w-fit py-1 text-ink-2 text-sm">More choices</summary>
          <div className="mt-2 flex flex-wrap gap-2">
            {more.map((filter) => (
              <SelectPill key={filter.parameter} filter={filter} />
            ))}
            <DayPill label="As of, from" name="from" value={days.from} />
            <DayPill label="to" name="to" value={days.to} />
            <ReadingPills {...props} />
          </div>
        </details>
      </SubmitOnChange>
    </Form>
  );
}

function isNarrowed({
  filters,
  days,
  freshnessHours,
  scheme,
  statedScopesOnly,
  series,
}: FilterBarProps): boolean {
  const narrowed = filters.some(
    ({ parameter, value }) => (parameter === "source" || parameter === "kind") && value !== "",
  );
  return (
    narrowed ||
    days.from !== "" ||
    days.to !== "" ||
    freshnessHours !== 48 ||
    scheme !== "literal-1" ||
    statedScopesOnly ||
    series !== "origin"
  );
}

function SelectPill({ filter }: { readonly filter: Filter }) {
  const canBeAny = filter.parameter === "source" || filter.parameter === "kind";
  return (
    <label className={PILL}>
      <span className="text-ink-2">{filter.label}</span>
      <select name={filter.parameter} defaultValue={filter.value} key={filter.value} className={FIELD}>
        {canBeAny ? <option value="">all</option> : null}
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {"\u2003".repeat(option.depth) + option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayPill({
  label,
  name,
  value,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}) {
  return (
    <label className={PILL}>
      <span className="text-ink-2">{label}</span>
      <input type="date" name={name} defaultValue={value} key={value} className={FIELD} />
    </label>
  );
}

const FRESHNESS = [
  [12, "12 hours"],
  [24, "24 hours"],
  [48, "48 hours"],
  [168, "7 days"],
  [720, "30 days"],
] as const;

function ReadingPills({ freshnessHours, scheme, schemes, statedScopesOnly, series, scale }: FilterBarProps) {
  const offered = FRESHNESS.some(([hours]) => hours === freshnessHours);
  return (
    <>
      <label className={PILL}>
        <span className="text-ink-2">In force for</span>
        <select name="freshness" defaultValue={freshnessHours} key={freshnessHours} className={FIELD}>
          {offered ? null : <option value={freshnessHours}>{freshnessHours} hours</option>}
          {FRESHNESS.map(([hours, label]) => (
            <option key={hours} value={hours}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={PILL}>
        <span className="text-ink-2">Coding scheme</span>
        <select name="scheme" defaultValue={scheme} key={scheme} className={FIELD}>
          {schemes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className={PILL}>
        <span className="text-ink-2">Series by</span>
        <select name="series" defaultValue={series} key={series} className={FIELD}>
          <option value="origin">origin</option>
          <option value="publisher">publisher</option>
        </select>
      </label>
      <label className={PILL}>
        <span className="text-ink-2">Scale</span>
        <select name="scale" defaultValue={scale} key={scale} className={FIELD}>
          <option value="linear">linear</option>
          <option value="sqrt">square root</option>
          <option value="log">logarithmic</option>
        </select>
      </label>
      <label className={`${PILL} pr-2.5`}>
        <input
          type="checkbox"
          name="stated"
          value="1"
          defaultChecked={statedScopesOnly}
          key={String(statedScopesOnly)}
        />
        <span className="text-ink-2">Only stated groups and places</span>
      </label>
    </>
  );
}
