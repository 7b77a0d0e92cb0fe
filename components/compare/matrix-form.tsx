import Form from "next/form";
import { FIELD } from "@/components/filters/filter-bar";
import type { Texts } from "@/lib/i18n/texts";
import type { SourceMatrix } from "@/lib/view/compare/matrix-model";
import { MomentPill, Pill } from "./moment-pills";

export interface MatrixFormProps {
  readonly texts: Texts;
  readonly action: string;
  readonly matrix: SourceMatrix;
  /** The known-at by publication as its field holds it; null where the view is read by another clock. */
  readonly known: string | null;
  /** Parameters that no control sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Who and where, at which moment, as known when, in which order: a form whose answer is an address. */
export function MatrixForm({ texts, action, matrix, known, kept }: MatrixFormProps) {
  const { t } = texts;
  return (
    <Form action={action} scroll={false} aria-label={t("compare.choose")}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap gap-2">
        {matrix.filters.map(({ parameter, label, value, options }) => (
          <Pill key={parameter} label={label}>
            <select name={parameter} defaultValue={value} key={value} className={FIELD}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {"\u2003".repeat(option.depth) + option.label}
                </option>
              ))}
            </select>
          </Pill>
        ))}
        <MomentPill label={t("compare.at")} name="at" value={matrix.at} />
        {known === null ? null : <MomentPill label={t("compare.known")} name="known" value={known} />}
        <Pill label={t("compare.sort")}>
          <select
            name="sort"
            defaultValue={matrix.orders.find(({ chosen }) => chosen)?.value}
            className={FIELD}
          >
            {matrix.orders.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Pill>
        <button type="submit" className="button button-primary">
          {t("filters.show")}
        </button>
      </div>
    </Form>
  );
}
