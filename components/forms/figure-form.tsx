"use client";

import { type DefaultValue, type FieldMetadata, getFormProps, useForm } from "@conform-to/react";
import { useMemo } from "react";
import type { z } from "zod";
import { newFiguresForm } from "@/lib/schema/figure-form";
import type { FormAction } from "./answer";
import { FaultSummary } from "./fault-summary";
import { FigureFields } from "./figure-fields";
import { FigureLists, LIST_IDS } from "./figure-lists";
import type { FigureTexts } from "./form-field-types";
import { buttonOf, listButtons } from "./list-buttons";
import { parseForm } from "./parse-form";
import { type PreviewAnswer, PreviewStep, usePreview } from "./preview-step";
import { SendFailureNotice } from "./send-failure-notice";
import { SourceDialog } from "./source-dialog";
import type { SourceAnswer } from "./source-form";
import { type FigureFormContext, useFigureContext } from "./use-figure-context";
import { useFocusNext } from "./use-focus-next";
import { useServerForm } from "./use-server-form";

export interface FigureFormProps extends FigureFormContext {
  readonly action: FormAction<PreviewAnswer>;
  readonly addSource: FormAction<SourceAnswer>;
  readonly addSourceHref: string;
  /** What the first figure starts with. */
  readonly first: FigureTexts;
}

type Texts = { figures: FigureTexts[] };
type Drafts = z.output<ReturnType<typeof newFiguresForm>>;

/** As many figures as one publication has: looked at first, then saved, all or none. */
export function FigureForm(props: FigureFormProps) {
  const { setting, addSource } = useFigureContext(props);
  const schema = useMemo(() => newFiguresForm(setting), [setting]);
  const { answer, formAction, send, pending, failure } = useServerForm(props.action);
  const { preview, touch } = usePreview(answer);
  const focusNext = useFocusNext();
  const [form, fields] = useForm<Texts, Drafts>({
    id: "figures",
    lastResult: answer?.result,
    defaultValue: { figures: [props.first] },
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseForm(formData, schema),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      send(formData);
    },
  });
  const { onSubmit, ...formProps } = getFormProps(form);
  const figures = fields.figures.getFieldList();
  const context = { setting, ...LIST_IDS };
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
        {figures.map((figure, index) => (
          <fieldset key={figure.key} className="min-w-0 rounded-lg border bg-panel px-4 pt-2 pb-5 sm:px-6">
            <legend className="px-1 font-semibold font-serif text-md">Figure {index + 1}</legend>
            <FigureFields fields={figure.getFieldset()} context={context} buttons={listButtons(form)} />
            {figures.length > 1 ? (
              <button
                type="submit"
                className="button mt-4"
                {...buttonOf(form.remove.getButtonProps({ name: fields.figures.name, index }))}
              >
                Remove figure {index + 1}
              </button>
            ) : null}
          </fieldset>
        ))}
        <div>
          <button
            type="submit"
            className="button"
            {...buttonOf(
              form.insert.getButtonProps({
                name: fields.figures.name,
                defaultValue: nextFigure(figures.at(-1)?.value, props.first),
              }),
            )}
            onClick={() => focusNext(`${form.id}-figures[${figures.length}].wording`)}
          >
            Add another figure of this publication
          </button>
        </div>
        <SendFailureNotice failure={failure} />
        <PreviewStep preview={preview} pending={pending} saveLabel={saveLabel(figures.length)} />
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

function saveLabel(figures: number): string {
  return figures === 1 ? "Save the figure" : `Save ${figures} figures`;
}

/** A next figure of one publication mostly speaks of the same place and time, by the same source. */
function nextFigure(
  last: FieldMetadata<FigureTexts>["value"],
  first: FigureTexts,
): DefaultValue<FigureTexts> {
  if (last === undefined) return first;
  const { language, scope, asOf, chain, origin, statement, stance } = last;
  return { ...first, language, scope, asOf, chain: listOf(chain), origin, statement, stance };
}

/** The library gives an empty list as the text of an empty field. */
function listOf<Item>(value: string | Item[] | undefined): Item[] {
  return Array.isArray(value) ? value : [];
}
