import Form from "next/form";
import { SubmitOnChange } from "@/components/filters/submit-on-change";
import type { Texts } from "@/lib/i18n/texts";
import type { Choice, SourceList } from "@/lib/view/sources/source-list-model";

export interface SourcesFilterProps {
  readonly texts: Texts;
  readonly action: string;
  readonly list: SourceList;
  /** Parameters that no control sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Which sources are listed, and on a narrow screen in which order: a form whose answer is an address. */
export function SourcesFilter({ texts, action, list, kept }: SourcesFilterProps) {
  const { t } = texts;
  return (
    <Form action={action} scroll={false} aria-label={t("sources.filter")}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitOnChange>
        <div className="flex flex-wrap gap-2">
          <Select label={t("sources.kind")} name="kind" choices={list.kinds} any={t("sources.all")} />
          <Select label={t("sources.role")} name="role" choices={list.roles} any={t("sources.all")} />
          <Select label={t("sources.order")} name="sort" choices={list.orders} className="md:hidden" />
          <button type="submit" className="button button-primary">
            {t("filters.show")}
          </button>
        </div>
      </SubmitOnChange>
    </Form>
  );
}

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The name of the choice of none of them, where that can be chosen. */
  readonly any?: string;
  readonly className?: string;
}

function Select({ label, name, choices, any, className = "" }: SelectProps) {
  const chosen = choices.find((choice) => choice.chosen)?.value ?? "";
  return (
    <label
      className={`inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-line bg-panel py-1 ps-2.5 pe-1 text-sm focus-within:border-line-strong ${className}`}
    >
      <span className="text-ink-2">{label}</span>
      <select
        name={name}
        defaultValue={chosen}
        key={chosen}
        className="max-w-44 truncate rounded-sm bg-panel py-1 pe-1 font-medium text-ink"
      >
        {any === undefined ? null : <option value="">{any}</option>}
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
