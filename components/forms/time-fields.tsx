import type { FieldMetadata } from "@conform-to/react";
import type { InputHTMLAttributes } from "react";
import { PART_OF_DAY_CHOICES, precisionChoices, TIME_BASIS_CHOICES } from "./choices";
import { Field, FieldFaults } from "./field";
import type { TimeTexts } from "./form-field-types";
import { OnlyWhen } from "./only-when";
import { SelectField } from "./select-field";
import { useHydrated } from "./use-hydrated";

const LIKE: Readonly<Record<string, string>> = {
  day: "2022-01-06",
  "part-of-day": "2022-01-06",
  month: "2022-01",
  hour: "2022-01-06T12:00",
  minute: "2022-01-06T08:44",
  instant: "2022-01-06T08:44:05",
};

/** The browser's own control whose values are written as the schema wants them. */
const CONTROLS: Readonly<Record<string, InputHTMLAttributes<HTMLInputElement>["type"]>> = {
  day: "date",
  "part-of-day": "date",
  hour: "datetime-local",
  minute: "datetime-local",
};

/** A time with how exactly it is known. Unknown is said as such, never left as an empty field. */
export function TimeFields({
  field,
  label,
  zone,
  mayBeUnknown,
}: {
  readonly field: FieldMetadata<TimeTexts>;
  readonly label: string;
  /** IANA name of the zone whose days are meant. */
  readonly zone: string;
  readonly mayBeUnknown: boolean;
}) {
  const hydrated = useHydrated();
  const { date, precision, partOfDay, basis } = field.getFieldset();
  const exact = precision.value ?? "day";
  const type = (hydrated ? CONTROLS[exact] : undefined) ?? "text";
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">
        {label} <span className="font-normal text-ink-3">({zone})</span>
      </legend>
      <div className="grid gap-3 sm:grid-cols-4">
        <SelectField field={precision} label="Known" choices={precisionChoices(mayBeUnknown)} />
        <OnlyWhen matters={exact !== "unknown"}>
          <Field
            field={date}
            label="Date"
            {...(type === "text" ? { hint: `Like ${LIKE[exact] ?? LIKE.day}` } : {})}
          >
            {({ defaultValue, ...control }) => (
              <input
                // A new control for each kind, filled with as much of the date as it can hold.
                key={type}
                {...control}
                type={type}
                defaultValue={fitting(date.value ?? defaultValue, type)}
                autoComplete="off"
              />
            )}
          </Field>
        </OnlyWhen>
        <OnlyWhen matters={exact === "part-of-day"}>
          <SelectField field={partOfDay} label="Part of the day" choices={PART_OF_DAY_CHOICES} />
        </OnlyWhen>
        <OnlyWhen matters={exact !== "unknown"}>
          <SelectField field={basis} label="How it is known" choices={TIME_BASIS_CHOICES} />
        </OnlyWhen>
      </div>
      <FieldFaults field={field} />
    </fieldset>
  );
}

function fitting(text: string, type: string): string {
  return type === "date" ? text.slice(0, 10) : text;
}
