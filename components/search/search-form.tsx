import Form from "next/form";
import type { Texts } from "@/lib/i18n/texts";
import { LONGEST_SEARCH } from "@/lib/schema/search-words";
import { frontHref } from "@/lib/view/links";

export interface SearchFormProps {
  readonly texts: Texts;
  /** What stands in the field. */
  readonly text: string;
  /** Id of the line that says why nothing was looked for; null where there is none. */
  readonly faultId?: string | null;
  /** Where the page is there to search, the field is where one starts. */
  readonly focused?: boolean;
}

/** One field; its answer is an address, so it works before JavaScript and can be shared. */
export function SearchForm({ texts, text, faultId = null, focused = false }: SearchFormProps) {
  const { t, locale } = texts;
  return (
    <Form action={frontHref(locale)} role="search" className="max-w-2xl">
      <label className="block">
        <span className="text-ink-2 text-sm">{t("search.label")}</span>
        <span className="mt-1 flex gap-2">
          <input
            type="search"
            name="q"
            defaultValue={text}
            key={text}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: whoever comes here by “Search” came for this field.
            autoFocus={focused}
            aria-invalid={faultId !== null}
            aria-describedby={faultId ?? undefined}
            className="field min-h-11 text-md"
          />
          <button type="submit" className="button button-primary min-h-11 shrink-0">
            {t("search.submit")}
          </button>
        </span>
      </label>
    </Form>
  );
}
