import Form from "next/form";
import { DayPill, FIELD, PILL } from "@/components/filters/filter-bar";
import type { Texts } from "@/lib/i18n/texts";
import { MOST_CHARACTERS } from "@/lib/schema/parameter-reader";
import type { ChoiceField, FiguresPage, TextField } from "@/lib/view/figures-table/figures-model";

export interface FiguresFilterFormProps {
  readonly texts: Texts;
  readonly action: string;
  readonly page: Pick<FiguresPage, "texts" | "choices" | "days" | "kept">;
}

/** Narrows the table by any column. Its answer is an address: it works before JavaScript, and can be shared. */
export function FiguresFilterForm({ texts, action, page }: FiguresFilterFormProps) {
  const { t } = texts;
  const [wording, ...otherTexts] = page.texts;
  const [group, measure, place, ...otherChoices] = page.choices;
  const { from, to } = page.days;
  const isOpen = [...otherTexts, ...otherChoices].some(({ value }) => value !== "") || from + to !== "";
  return (
    <Form action={action} scroll={false} aria-label={t("figuresPage.filters")}>
      {page.kept.byFilters.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap gap-2">
        {wording && <TextPill texts={texts} field={wording} />}
        {[group, measure, place].map(
          (field) => field && <ChoicePill key={field.name} texts={texts} field={field} />,
        )}
        <button type="submit" className="button button-primary">
          {t("figuresPage.apply")}
        </button>
      </div>
      <details className="mt-2" open={isOpen}>
        <summary className="w-fit py-1 text-ink-2 text-sm">{t("figuresPage.more")}</summary>
        <div className="mt-2 flex flex-wrap gap-2">
          {otherTexts.map((field) => (
            <TextPill key={field.column} texts={texts} field={field} />
          ))}
          {otherChoices.map((field) => (
            <ChoicePill key={field.name} texts={texts} field={field} />
          ))}
          <DayPill label={t("figuresPage.from")} name="from" value={from} />
          <DayPill label={t("figuresPage.to")} name="to" value={to} />
        </div>
      </details>
    </Form>
  );
}

function TextPill({ texts: { t }, field }: { readonly texts: Texts; readonly field: TextField }) {
  const { column, value } = field;
  return (
    <label className={PILL}>
      <span className="text-ink-2">
        {t("figuresPage.contains", { column: t(`figuresPage.column.${column}`) })}
      </span>
      <input
        type="search"
        name={column}
        defaultValue={value}
        key={value}
        maxLength={MOST_CHARACTERS}
        dir="auto"
        autoComplete="off"
        className={`${FIELD} w-32`}
      />
    </label>
  );
}

function ChoicePill({ texts: { t }, field }: { readonly texts: Texts; readonly field: ChoiceField }) {
  const { name, value, options } = field;
  const label =
    name === "source" || name === "kind" || name === "state"
      ? t(`figuresPage.choice.${name}`)
      : t(`figuresPage.column.${name}`);
  return (
    <label className={PILL}>
      <span className="text-ink-2">{label}</span>
      <select name={name} defaultValue={value} key={value} className={FIELD}>
        <option value="">{t("figuresPage.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {"\u2003".repeat(option.depth) + option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
