import type { Vocabulary } from "@/lib/domain/vocabulary";
import { BASIS_CHOICES, treeChoices, treeOrNotStated } from "./choices";
import type { FigureFieldset } from "./form-field-types";
import { OnlyWhen } from "./only-when";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

/** What the figure counts: measure, group, place and basis, each from the event's own lists. */
export function ScopeFields({
  fields,
  vocabulary,
}: {
  readonly fields: Pick<FigureFieldset, "scope" | "groupAsWorded">;
  readonly vocabulary: Vocabulary;
}) {
  const { measure, group, place, basis, occurrence } = fields.scope.getFieldset();
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField field={measure} label="Measure" choices={treeChoices(vocabulary.measures)} />
      <SelectField field={group} label="Group" choices={treeOrNotStated(vocabulary.groups)} />
      <SelectField field={place} label="Place" choices={treeOrNotStated(vocabulary.places)} />
      <SelectField field={basis} label="Counted as" choices={BASIS_CHOICES} />
      <TextField
        field={fields.groupAsWorded}
        label="Group in the report’s words"
        hint="Kept as wording, never as the group’s name."
        optional
        className="sm:col-span-2"
      />
      <OnlyWhen matters={basis.value === "incident" || basis.value === "period"}>
        <TextField
          field={occurrence}
          label="Name of the incident or period"
          hint="Tells it from others: “night of 5 January, city hall”."
          optional
          className="sm:col-span-2"
        />
      </OnlyWhen>
    </div>
  );
}
