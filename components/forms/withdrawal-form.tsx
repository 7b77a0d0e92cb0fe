"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { useMemo } from "react";
import type { z } from "zod";
import type { Source } from "@/lib/domain/vocabulary";
import { withdrawalForm } from "@/lib/schema/withdrawal-form";
import type { FormAction } from "./answer";
import { FaultSummary } from "./fault-summary";
import type { TimeTexts } from "./form-field-types";
import { parseForm } from "./parse-form";
import { type PreviewAnswer, PreviewStep, usePreview } from "./preview-step";
import { SelectField } from "./select-field";
import { SendFailureNotice } from "./send-failure-notice";
import { SourceList } from "./source-list";
import { TextAreaField, TextField } from "./text-field";
import { TimeFields } from "./time-fields";
import { useServerForm } from "./use-server-form";

export interface WithdrawalFormProps {
  readonly action: FormAction<PreviewAnswer>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly zone: string;
  /** Name of the figure's origin, who mostly announces it. */
  readonly by: string;
}

interface Texts {
  readonly kind: string;
  readonly announced: TimeTexts;
  readonly by: string;
  readonly announcement: string;
  readonly replacedBy: string;
}

type Draft = z.output<ReturnType<typeof withdrawalForm>>;

const KINDS = [
  { value: "withdrawn", label: "withdrawn" },
  { value: "corrected", label: "corrected to another number" },
];

/** Records that an origin took its figure back. The figure stays, struck through from then on. */
export function WithdrawalForm({ action, sources, zone, by }: WithdrawalFormProps) {
  const schema = useMemo(() => withdrawalForm(sources), [sources]);
  const { answer, formAction, send, pending, failure } = useServerForm(action);
  const { preview, touch } = usePreview(answer);
  const [form, fields] = useForm<Texts, Draft>({
    id: "withdrawal",
    lastResult: answer?.result,
    defaultValue: { kind: "withdrawn", announced: { precision: "day", basis: "stated" }, by },
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseForm(formData, schema),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      send(formData);
    },
  });
  const { onSubmit, ...formProps } = getFormProps(form);
  return (
    <form
      {...formProps}
      action={formAction}
      onInput={touch}
      onSubmit={(event) => {
        touch();
        onSubmit(event);
      }}
      className="grid gap-5"
    >
      <FaultSummary form={form} />
      <SelectField field={fields.kind} label="What happened" choices={KINDS} className="max-w-sm" />
      <TimeFields field={fields.announced} label="When it was announced" zone={zone} mayBeUnknown={false} />
      <TextField
        field={fields.by}
        label="Who announced it"
        input={{ list: "announcers", autoComplete: "off" }}
        className="max-w-xl"
      />
      <SourceList id="announcers" sources={sources} />
      <TextAreaField
        field={fields.announcement}
        label="What was announced"
        hint="In your own words: what was taken back, and why, as far as it was said."
      />
      <TextField
        field={fields.replacedBy}
        label="Replaced by"
        hint="The number that was given in its place."
        optional
        input={{ inputMode: "numeric", autoComplete: "off" }}
        className="max-w-sm"
      />
      <SendFailureNotice failure={failure} />
      <PreviewStep preview={preview} pending={pending} saveLabel="Save the withdrawal" />
    </form>
  );
}
