import type { InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field";

type InputOptions = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "inputMode" | "list" | "spellCheck" | "lang" | "dir"
>;

/** One line of text. */
export function TextField({ input = {}, ...props }: FieldProps & { readonly input?: InputOptions }) {
  return <Field {...props}>{(control) => <input type="text" {...control} {...input} />}</Field>;
}

/** A password: never filled in again from what was sent. */
export function PasswordField({
  autoComplete,
  ...props
}: FieldProps & { readonly autoComplete: "current-password" | "new-password" }) {
  return (
    <Field {...props}>
      {({ defaultValue: _neverShown, ...control }) => (
        <input type="password" {...control} autoComplete={autoComplete} />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({ rows = 3, ...props }: FieldProps & { readonly rows?: number }) {
  return <Field {...props}>{(control) => <textarea rows={rows} {...control} />}</Field>;
}
