import Form from "next/form";
import type { Texts } from "@/lib/i18n/texts";
import type { FiguresPage } from "@/lib/view/figures-table/figures-model";

export interface ColumnChoiceProps {
  readonly texts: Texts;
  readonly action: string;
  readonly page: Pick<FiguresPage, "columns" | "kept">;
}

/** Which columns the table has. The wording is no choice: it names the row. */
export function ColumnChoice({ texts: { t }, action, page }: ColumnChoiceProps) {
  return (
    <details>
      <summary className="w-fit py-1 text-ink-2 text-sm">{t("figuresPage.columns")}</summary>
      <Form action={action} scroll={false} className="mt-2">
        {page.kept.byColumns.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="sr-only">{t("figuresPage.columns")}</legend>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
            {page.columns
              .filter(({ column }) => column !== "wording")
              .map(({ column, shown }) => (
                <label key={`${column} ${shown}`} className="inline-flex min-h-8 items-center gap-2">
                  <input
                    type="checkbox"
                    name="columns"
                    value={column}
                    defaultChecked={shown}
                    className="size-4"
                  />
                  {t(`figuresPage.column.${column}`)}
                </label>
              ))}
            <button type="submit" className="button">
              {t("figuresPage.columns-apply")}
            </button>
          </div>
        </fieldset>
      </Form>
    </details>
  );
}
