import type { FieldMetadata } from "@conform-to/react";
import type { Quantity } from "@/lib/domain/quantity/quantity";
import { quantityDraft } from "@/lib/schema/quantity-draft";
import { QUANTITY_CHOICES, VAGUE_TERM_CHOICES } from "./choices";
import { FieldFaults, type FormField } from "./field";
import type { QuantityTexts } from "./form-field-types";
import { OnlyWhen } from "./only-when";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

const WITHOUT_N: readonly string[] = ["", "between", "vague term", "no figure given"];
const NUMBER = { inputMode: "numeric" } as const;

/** The quantity given by hand, where the wording has no reading or the program reads it wrongly. */
export function QuantityFields({ field }: { readonly field: FieldMetadata<QuantityTexts> }) {
  const { kind, n, low, high, term } = field.getFieldset();
  const chosen = kind.value ?? "";
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <SelectField field={kind} label="Quantity" choices={QUANTITY_CHOICES} />
      <OnlyWhen matters={!WITHOUT_N.includes(chosen)}>
        <TextField field={n} label="Number" input={NUMBER} />
      </OnlyWhen>
      <OnlyWhen matters={chosen === "between"}>
        <TextField field={low} label="Lowest" input={NUMBER} />
        <TextField field={high} label="Highest" input={NUMBER} />
      </OnlyWhen>
      <OnlyWhen matters={chosen === "vague term"}>
        <SelectField field={term} label="Vague word" choices={VAGUE_TERM_CHOICES} />
      </OnlyWhen>
      <FieldFaults field={field} />
    </div>
  );
}

/** What the fields say so far, or null while they are empty or do not make a quantity. */
export function quantityByHand(value: unknown): Quantity | null {
  if (typeof value !== "object" || value === null) return null;
  const parts = Object.entries(value).map(([name, text]) => [
    name,
    NUMERIC.has(name) ? numberOf(text) : text,
  ]);
  const read = quantityDraft.safeParse(Object.fromEntries(parts));
  return read.success ? read.data : null;
}

const NUMERIC: ReadonlySet<string> = new Set(["n", "low", "high"]);

function numberOf(text: unknown): number | undefined {
  return typeof text === "string" && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** Whether anything is said by hand, so that the part has to be seen. */
export function saysByHand(kind: FormField): boolean {
  return Boolean(kind.value) || Boolean(kind.errors?.length);
}
