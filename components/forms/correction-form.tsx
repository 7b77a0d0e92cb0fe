"use client";

import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { useMemo } from "react";
import type { z } from "zod";
import { correctionForm } from "@/lib/schema/figure-form";
import type { FormAction } from "./answer";
import { FaultSummary } from "./fault-summary";
import { FigureFields } from "./figure-fields";
import { FigureLists, LIST_IDS } from "./figure-lists";
import type { FigureTexts } from "./form-field-types";
import { listButtons } from "./list-buttons";
import { parseForm } from "./parse-form";
import { type PreviewAnswer, PreviewStep, usePreview } from "./preview-step";
import { SendFailureNotice } from "./send-failure-notice";
import { SourceDialog } from "./source-dialog";
import type { SourceAnswer } from "./source-form";
import { TextAreaField } from "./text-field";
import { type FigureFormContext, useFigureContext } from "./use-figure-context";
import { useServerForm } from "./use-server-form";

/** `outdated`: someone else corrected the figure meanwhile; where the revision that stands now can be read. */
export interface CorrectionAnswer extends PreviewAnswer {
  readonly outdated?: { readonly revision: number; readonly href: string };
}

export interface CorrectionFormProps extends FigureFormContext {
  readonly action: FormAction<CorrectionAnswer>;
  readonly addSource: FormAction<SourceAnswer>;
  readonly addSourceHref: string;
  readonly standing: FigureTexts;
  readonly revision: number;
}

type Texts = FigureTexts & { readonly reason: string; readonly revision: string };
type Draft = z.output<ReturnType<typeof correctionForm>>;

/** One figure as it stands, to be corrected with a reason. What stood before is kept. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { setting, addSource } = useFigureContext(props);
  const schema = useMemo(() => correctionForm(setting), [setting]);
  const { answer, formAction, send, pending, failure } = useServerForm(props.action);
  const { preview, touch } = usePreview(answer);
  const [form, fields] = useForm<Texts, Draft>({
    id: "correction",
    lastResult: answer?.result,
    defaultValue: { ...props.standing, reason: "", revision: String(props.revision) },
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseForm(formData, schema),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      send(formData);
    },
  });
  const { onSubmit, ...formProps } = getFormProps(form);
  const { key: _key, ...revision } = getInputProps(fields.revision, { type: "hidden" });
  return (
    <>
      <form
        {...formProps}
        action={formAction}
        onInput={touch}
        onSubmit={(event) => {
          touch();
          onSubmit(event);
        }}
        className="grid gap-6"
      >
        <FaultSummary form={form} />
        <OutdatedNotice answer={answer} seen={props.revision} />
        <input {...revision} />
        <div className="rounded-lg border bg-panel px-4 py-5 sm:px-6">
          <FigureFields fields={fields} context={{ setting, ...LIST_IDS }} buttons={listButtons(form)} />
        </div>
        <TextAreaField
          field={fields.reason}
          label="Reason for the correction"
          hint="Stands beside the new revision for good."
          rows={2}
        />
        <SendFailureNotice failure={failure} />
        <PreviewStep preview={preview} pending={pending} saveLabel="Save the correction" />
      </form>
      <SourceDialog
        action={props.addSource}
        href={props.addSourceHref}
        sources={setting.vocabulary.sources}
        onAdded={addSource}
      />
      <FigureLists sources={setting.vocabulary.sources} statements={props.statements} />
    </>
  );
}

function OutdatedNotice({
  answer,
  seen,
}: {
  readonly answer: CorrectionAnswer | null;
  readonly seen: number;
}) {
  return (
    <div role="alert" className="empty:absolute">
      {answer?.outdated ? (
        <div className="rounded-md border border-fault bg-panel px-4 py-3 text-sm">
          <p className="font-medium">Nothing was saved: someone else corrected this figure meanwhile.</p>
          <p className="mt-1">
            You began with revision {seen}; revision {answer.outdated.revision} stands now. What you typed is
            still here. Read the new revision, then correct that one.
          </p>
          <p className="mt-1">
            <a href={answer.outdated.href} target="_blank" rel="noopener">
              Open the figure as it stands now (new tab)
            </a>
          </p>
        </div>
      ) : null}
    </div>
  );
}
