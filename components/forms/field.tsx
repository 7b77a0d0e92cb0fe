import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";

/** What a control needs of its field in the form, whatever the field holds. */
export type FormField = Pick<
  FieldMetadata<unknown>,
  "id" | "name" | "formId" | "errors" | "errorId" | "descriptionId" | "initialValue" | "value"
>;

export interface FieldProps {
  readonly field: FormField;
  readonly label: string;
  /** A line under the label. */
  readonly hint?: ReactNode;
  /** Said beside the label where the field may stay empty. */
  readonly optional?: boolean;
  readonly className?: string;
}

/** What ties a control to its label, hint and faults. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly defaultValue: string;
  readonly className: "field";
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

/** A label, a control, and the field's own faults beside it. */
export function Field({
  field,
  label,
  hint,
  optional = false,
  className = "",
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const faulty = field.errors !== undefined && field.errors.length > 0;
  const described = [hint ? field.descriptionId : "", faulty ? field.errorId : ""].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={field.id} className="block font-medium text-sm">
        {label}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={field.descriptionId} className="text-ink-2 text-xs">
          {hint}
        </p>
      ) : null}
      <div className="mt-1">
        {children({
          id: field.id,
          name: field.name,
          form: field.formId,
          defaultValue: typeof field.initialValue === "string" ? field.initialValue : "",
          className: "field",
          ...(faulty ? { "aria-invalid": true as const } : {}),
          ...(described ? { "aria-describedby": described } : {}),
        })}
      </div>
      <FieldFaults field={field} />
    </div>
  );
}

/** The faults of a field, each a sentence, under the id that its control names. */
export function FieldFaults({ field }: { readonly field: Pick<FormField, "errors" | "errorId"> }) {
  if (!field.errors?.length) return null;
  return (
    <p id={field.errorId} className="mt-1 text-fault text-sm">
      {field.errors.join(" ")}
    </p>
  );
}
