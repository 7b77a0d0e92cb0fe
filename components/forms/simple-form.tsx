"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ReactNode } from "react";
import type { z } from "zod";
import type { FormAction, FormAnswer } from "./answer";
import { FaultSummary } from "./fault-summary";
import type { FormField } from "./field";
import { type Choice, SelectField } from "./select-field";
import { SendFailureNotice } from "./send-failure-notice";
import { PasswordField, TextAreaField, TextField } from "./text-field";
import { useServerForm } from "./use-server-form";

/** One field of a form of plain fields. */
export type PlainField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
} & (
  | { readonly kind: "text"; readonly autoComplete?: string; readonly list?: string }
  | { readonly kind: "lines" }
  | { readonly kind: "email" }
  | { readonly kind: "current-password" | "new-password" }
  | { readonly kind: "select"; readonly choices: readonly Choice[] }
);

export interface SimpleFormProps<Answer extends FormAnswer> {
  readonly id: string;
  readonly action: FormAction<Answer>;
  /** The same that the action parses with. */
  readonly schema: z.ZodType<Record<string, unknown>>;
  readonly fields: readonly PlainField[];
  readonly submitLabel: string;
  /** What is shown with an answer, under the form. */
  readonly answered?: (answer: Answer) => ReactNode;
  readonly onAnswer?: (answer: Answer) => void;
}

/** A form of plain fields: one column, one button. */
export function SimpleForm<Answer extends FormAnswer>(props: SimpleFormProps<Answer>) {
  const { id, action, schema, fields: plain, submitLabel, answered, onAnswer } = props;
  const { answer, formAction, send, pending, failure } = useServerForm(action, onAnswer);
  const [form, fields] = useForm<Record<string, unknown>>({
    id,
    lastResult: answer?.result,
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      send(formData);
    },
  });
  return (
    <form {...getFormProps(form)} action={formAction} className="grid gap-4">
      <FaultSummary form={form} />
      {plain.map((field) => {
        const meta = fields[field.name];
        return meta ? <PlainControl key={field.name} plain={field} field={meta} /> : null;
      })}
      <SendFailureNotice failure={failure} />
      <div>
        <button type="submit" className="button button-primary" disabled={pending}>
          {submitLabel}
        </button>
      </div>
      {answer && answered ? answered(answer) : null}
    </form>
  );
}

function PlainControl({ plain, field }: { readonly plain: PlainField; readonly field: FormField }) {
  const { label, hint, optional = false } = plain;
  const shared = { field, label, optional, ...(hint ? { hint } : {}) };
  switch (plain.kind) {
    case "select":
      return <SelectField {...shared} choices={plain.choices} />;
    case "current-password":
    case "new-password":
      return <PasswordField {...shared} autoComplete={plain.kind} />;
    case "email":
      return <TextField {...shared} input={{ type: "email", autoComplete: "username", spellCheck: false }} />;
    case "lines":
      return <TextAreaField {...shared} />;
    case "text":
      return (
        <TextField {...shared} input={{ autoComplete: plain.autoComplete ?? "off", list: plain.list }} />
      );
  }
}
