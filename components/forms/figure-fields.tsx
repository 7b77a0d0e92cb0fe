"use client";

import type { Vocabulary } from "@/lib/domain/vocabulary";
import type { Setting } from "@/lib/schema/settle-figure";
import { ChainFields } from "./chain-fields";
import { STANCE_CHOICES } from "./choices";
import type { FigureFieldset, ListButtons } from "./form-field-types";
import { OverrideFields } from "./override-fields";
import { QuantityFields, quantityByHand, saysByHand } from "./quantity-fields";
import { ScopeFields } from "./scope-fields";
import { SelectField } from "./select-field";
import { TextAreaField, TextField } from "./text-field";
import { TimeFields } from "./time-fields";
import { WordingReading } from "./wording-reading";

/** What the fields of a figure are chosen from. */
export interface FigureContext {
  readonly setting: Setting & { readonly vocabulary: Vocabulary };
  readonly sourceListId: string;
  readonly statementListId: string;
  readonly languageListId: string;
}

/** All that is said of one figure: number, scope, time, who says it. */
export function FigureFields({
  fields,
  context,
  buttons,
}: {
  readonly fields: FigureFieldset;
  readonly context: FigureContext;
  readonly buttons: ListButtons;
}) {
  const { setting, sourceListId, statementListId } = context;
  return (
    <div className="grid gap-5">
      <NumberFields fields={fields} context={context} />
      <ScopeFields fields={fields} vocabulary={setting.vocabulary} />
      <TimeFields
        field={fields.asOf}
        label="As of: the moment that the number speaks about"
        zone={setting.zone}
        mayBeUnknown
      />
      <ChainFields
        field={fields.chain}
        publisher={setting.publication.source}
        sources={setting.vocabulary.sources}
        sourceListId={sourceListId}
        buttons={buttons}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          field={fields.origin}
          label="Origin, by hand"
          hint="Empty: as it follows from the chain."
          optional
          input={{ list: sourceListId, autoComplete: "off" }}
        />
        <TextField
          field={fields.statement}
          label="Statement"
          hint="Key of the briefing or post that it relays."
          optional
          input={{ list: statementListId, autoComplete: "off" }}
        />
        <SelectField
          field={fields.stance}
          label="Stance"
          hint="The last four are mentions."
          choices={STANCE_CHOICES}
        />
      </div>
      <TextAreaField field={fields.note} label="Note" optional rows={2} />
    </div>
  );
}

function NumberFields({
  fields,
  context,
}: {
  readonly fields: FigureFieldset;
  readonly context: FigureContext;
}) {
  const { wording, language, quantity, override } = fields;
  const { kind } = quantity.getFieldset();
  return (
    <div className="grid gap-2">
      <div className="grid gap-3 sm:grid-cols-[1fr_9rem]">
        <TextField
          field={wording}
          label="Wording"
          hint="The quantity exactly as printed: “at least 20”."
          input={{ autoComplete: "off", spellCheck: false, lang: language.value ?? "", dir: "auto" }}
        />
        <TextField
          field={language}
          label="Language"
          hint="en, ru, kk …"
          input={{ list: context.languageListId, autoComplete: "off", spellCheck: false }}
        />
      </div>
      <WordingReading
        wording={wording.value ?? ""}
        language={language.value ?? ""}
        byHand={quantityByHand(quantity.value)}
      />
      <details open={saysByHand(kind) || Boolean(wording.value && wording.errors?.length)}>
        <summary className="text-ink-2 text-sm">Read it by hand</summary>
        <div className="mt-2">
          <QuantityFields field={quantity} />
        </div>
      </details>
      <OverrideFields field={override} />
    </div>
  );
}
