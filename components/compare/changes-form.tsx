import Form from "next/form";
import type { Texts } from "@/lib/i18n/texts";
import type { MomentFields } from "@/lib/view/compare/forms";
import { MomentPill, VersionPill } from "./moment-pills";

export interface ChangesFormProps {
  readonly texts: Texts;
  readonly action: string;
  readonly fields: MomentFields;
  /** Parameters that no control sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Between which two moments: instants, or versions of the ledger. A form whose answer is an address. */
export function ChangesForm({ texts, action, fields, kept }: ChangesFormProps) {
  const { t } = texts;
  const { since, until } = fields;
  return (
    <Form action={action} scroll={false} aria-label={t("compare.choose")}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap gap-2">
        {fields.by === "version" ? (
          <>
            <VersionPill label={t("compare.since-version")} {...since} most={fields.latest} />
            <VersionPill label={t("compare.until-version")} {...until} most={fields.latest} />
          </>
        ) : (
          <>
            <MomentPill label={t("compare.since")} {...since} />
            <MomentPill label={t("compare.until")} {...until} />
          </>
        )}
        <button type="submit" className="button button-primary">
          {t("filters.show")}
        </button>
      </div>
    </Form>
  );
}
