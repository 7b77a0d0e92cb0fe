"use client";

import type { FieldMetadata } from "@conform-to/react";
import type { Source } from "@/lib/domain/vocabulary";
import { FieldFaults } from "./field";
import type { LinkTexts, ListButtons } from "./form-field-types";
import { OriginLine } from "./origin-line";
import { TextField } from "./text-field";
import { useFocusNext } from "./use-focus-next";

interface ChainFieldsProps {
  readonly field: FieldMetadata<LinkTexts[]>;
  /** Slug. */
  readonly publisher: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly sourceListId: string;
  readonly buttons: ListButtons;
}

/** The chain from the publisher back to whoever the number comes from. Rows are added, moved and removed by buttons. */
export function ChainFields({ field, publisher, sources, sourceListId, buttons }: ChainFieldsProps) {
  const links = field.getFieldList();
  const focusNext = useFocusNext();
  const typed = links.map((link) => link.getFieldset().sources.value ?? "");
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium text-sm">Chain</legend>
      <p className="text-ink-2 text-xs">From the publisher back to whoever the number comes from.</p>
      <ol className="mt-2 grid gap-2">
        <li className="rounded-md border border-dashed px-3 py-2 text-sm">
          {sources.get(publisher)?.name ?? publisher}
        </li>
        {links.map((link, index) => (
          <ChainRow
            key={link.key}
            field={link}
            name={`${index + 1}. source cited`}
            sourceListId={sourceListId}
            moves={[
              { label: "Move up", to: index - 1 },
              { label: "Move down", to: index + 1 },
            ]
              .filter(({ to }) => to >= 0 && to < links.length)
              .map(({ label, to }) => ({
                label,
                attributes: buttons.reorder(field.name, index, to),
                onClick: () => focusNext(`${field.formId}-${field.name}[${to}].sources`),
              }))}
            remove={buttons.remove(field.name, index)}
            onRemove={() => focusNext(`${field.id}-add`)}
          />
        ))}
      </ol>
      <FieldFaults field={field} />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="submit"
          id={`${field.id}-add`}
          className="button"
          {...buttons.insert(field.name)}
          onClick={() => focusNext(`${field.formId}-${field.name}[${links.length}].sources`)}
        >
          {links.length === 0 ? "Add whoever it cites" : "Add whoever that one cites"}
        </button>
        <OriginLine publisher={publisher} cited={typed} sources={sources} />
      </div>
    </fieldset>
  );
}

interface Move {
  readonly label: string;
  readonly attributes: ReturnType<ListButtons["reorder"]>;
  readonly onClick: () => void;
}

function ChainRow({
  field,
  name,
  sourceListId,
  moves,
  remove,
  onRemove,
}: {
  readonly field: FieldMetadata<LinkTexts>;
  readonly name: string;
  readonly sourceListId: string;
  readonly moves: readonly Move[];
  readonly remove: ReturnType<ListButtons["remove"]>;
  readonly onRemove: () => void;
}) {
  const { sources, asNamed } = field.getFieldset();
  return (
    <li className="grid gap-2 rounded-md border px-3 py-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <TextField field={sources} label={name} input={{ list: sourceListId, autoComplete: "off" }} />
      <TextField field={asNamed} label="As the report names it" optional input={{ autoComplete: "off" }} />
      <div className="flex gap-1">
        {moves.map(({ label, attributes, onClick }) => (
          <button
            key={label}
            type="submit"
            className="button"
            aria-label={`${label}: ${name}`}
            {...attributes}
            onClick={onClick}
          >
            {label === "Move up" ? "↑" : "↓"}
          </button>
        ))}
        <button
          type="submit"
          className="button"
          aria-label={`Remove: ${name}`}
          {...remove}
          onClick={onRemove}
        >
          Remove
        </button>
      </div>
    </li>
  );
}
