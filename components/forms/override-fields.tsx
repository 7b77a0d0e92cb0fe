import type { FieldMetadata } from "@conform-to/react";
import { FieldFaults } from "./field";
import type { OverrideTexts } from "./form-field-types";
import { TextField } from "./text-field";

/** An interval of the editor's own in place of the scheme's. Never without its reason. */
export function OverrideFields({ field }: { readonly field: FieldMetadata<OverrideTexts> }) {
  const { low, high, reason } = field.getFieldset();
  const used = [low, high, reason].some(({ value, errors }) => Boolean(value) || Boolean(errors?.length));
  return (
    <details open={used}>
      <summary className="text-ink-2 text-sm">Use another interval than the scheme’s</summary>
      <div className="mt-2 grid gap-3 sm:grid-cols-[8rem_8rem_1fr]">
        <TextField field={low} label="Lowest" input={{ inputMode: "numeric" }} />
        <TextField field={high} label="Highest" hint="Empty: open." input={{ inputMode: "numeric" }} />
        <TextField field={reason} label="Reason" hint="Shown beside the interval." />
        <FieldFaults field={field} />
      </div>
    </details>
  );
}
