import Form from "next/form";
import type { Texts } from "@/lib/i18n/texts";
import type { Filter } from "@/lib/view/filter-options";
import { SubmitOnChange } from "./submit-on-change";

export interface FilterBarProps {
  readonly texts: Texts;
  readonly action: string;
  readonly filters: readonly Filter[];
  readonly days: { readonly from: string; readonly to: string };
  readonly freshnessHours: number;
  readonly scheme: string;
  readonly schemes: readonly { readonly id: string; readonly title: string }[];
  readonly statedScopesOnly: boolean;
  readonly series: string;
  /** Parameters that no control of the bar sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

/** A label with its control, in one outline. */
export const PILL =
  "inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-line bg-panel py-1 ps-2.5 pe-1 text-sm focus-within:border-line-strong";
/** The control in it. */
export const FIELD = "max-w-44 truncate rounded-sm bg-panel py-1 pe-1 font-medium text-ink";

/** All of the view's choices, as a form whose answer is an address: it works before JavaScript, and can be shared. */
export function FilterBar(props: FilterBarProps) {
  const { texts, action, filters, days, kept } = props;
  const { t } = texts;
  const [measure, group, place, ...more] = filters;
  return (
    <Form action={action} scroll={false} aria-label={t("filters.label")}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitOnChange>
        <div className="flex flex-wrap gap-2">
          {[measure, group, place].map(
            (filter) => filter && <SelectPill key={filter.parameter} texts={texts} filter={filter} />,
          )}
          <button
            type="submit"
            className="inline-flex min-h-9 items-center rounded-sm border border-ink bg-ink px-3 font-medium text-ground text-sm"
          >
            {t("filters.show")}
          </button>
        </div>
        <details className="mt-2" open={isNarrowed(props)}>
          <summary className="w-fit py-1 text-ink-2 text-sm">{t("filters.more")}</summary>
          <div className="mt-2 flex flex-wrap gap-2">
            {more.map((filter) => (
              <SelectPill key={filter.parameter} texts={texts} filter={filter} />
            ))}
            <DayPill label={t("filters.from")} name="from" value={days.from} />
            <DayPill label={t("filters.to")} name="to" value={days.to} />
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

function SelectPill({ texts, filter }: { readonly texts: Texts; readonly filter: Filter }) {
  const canBeAny = filter.parameter === "source" || filter.parameter === "kind";
  return (
    <label className={PILL}>
      <span className="text-ink-2">{filter.label}</span>
      <select name={filter.parameter} defaultValue={filter.value} key={filter.value} className={FIELD}>
        {canBeAny ? <option value="">{texts.t("filters.all")}</option> : null}
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {"\u2003".repeat(option.depth) + option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day in the form of filters. */
export function DayPill({
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

const FRESHNESS_HOURS = [12, 24, 48, 168, 720];

function ReadingPills(props: FilterBarProps) {
  const { texts, freshnessHours, scheme, schemes, statedScopesOnly, series } = props;
  const { t } = texts;
  const offered = FRESHNESS_HOURS.includes(freshnessHours);
  return (
    <>
      <label className={PILL}>
        <span className="text-ink-2">{t("filters.freshness")}</span>
        <select name="freshness" defaultValue={freshnessHours} key={freshnessHours} className={FIELD}>
          {offered ? null : (
            <option value={freshnessHours}>{t("filters.hours", { n: freshnessHours })}</option>
          )}
          {FRESHNESS_HOURS.map((hours) => (
            <option key={hours} value={hours}>
              {hours > 48 ? t("filters.days", { n: hours / 24 }) : t("filters.hours", { n: hours })}
            </option>
          ))}
        </select>
      </label>
      <label className={PILL}>
        <span className="text-ink-2">{t("filters.scheme")}</span>
        <select name="scheme" defaultValue={scheme} key={scheme} className={FIELD}>
          {schemes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className={PILL}>
        <span className="text-ink-2">{t("filters.series")}</span>
        <select name="series" defaultValue={series} key={series} className={FIELD}>
          <option value="origin">{t("filters.series-origin")}</option>
          <option value="publisher">{t("filters.series-publisher")}</option>
        </select>
      </label>
      <label className={`${PILL} pe-2.5`}>
        <input
          type="checkbox"
          name="stated"
          value="1"
          defaultChecked={statedScopesOnly}
          key={String(statedScopesOnly)}
        />
        <span className="text-ink-2">{t("filters.stated")}</span>
      </label>
    </>
  );
}
