import { Field, type FieldProps } from "./field";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How deep it stands in a tree; the root is 0. */
  readonly depth?: number;
}

/** One of a list, by the browser's own control. */
export function SelectField({ choices, ...props }: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Field {...props}>
      {(control) => (
        <select {...control}>
          {choices.map(({ value, label, depth = 0 }) => (
            <option key={value} value={value}>
              {`${"\u2003".repeat(depth)}${label}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
