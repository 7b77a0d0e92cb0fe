"use client";

import { useMemo } from "react";
import type { Source } from "@/lib/domain/vocabulary";
import { sourceForm } from "@/lib/schema/source-form";
import type { FormAction, FormAnswer } from "./answer";
import { SOURCE_KIND_CHOICES } from "./choices";
import { SimpleForm } from "./simple-form";
import { SourceList } from "./source-list";

/** `added`: the source that came of it. */
export interface SourceAnswer extends FormAnswer {
  readonly added?: Source;
}

export interface SourceFormProps {
  readonly id: string;
  readonly action: FormAction<SourceAnswer>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly onAdded?: (source: Source) => void;
}

/** A new source for the list that all events share. */
export function SourceForm({ id, action, sources, onAdded }: SourceFormProps) {
  const schema = useMemo(() => sourceForm(sources), [sources]);
  const listId = `${id}-sources`;
  return (
    <>
      <SimpleForm
        id={id}
        action={action}
        schema={schema}
        submitLabel="Add the source"
        onAnswer={({ added }) => (added ? onAdded?.(added) : undefined)}
        answered={({ added }) => (added ? <p role="status">Added: {added.name}.</p> : null)}
        fields={[
          { name: "name", label: "Name", kind: "text" },
          { name: "kind", label: "Kind", kind: "select", choices: SOURCE_KIND_CHOICES },
          {
            name: "parent",
            label: "Belongs to",
            hint: "The body that it speaks for: a press office’s ministry, a ministry’s government.",
            kind: "text",
            list: listId,
            optional: true,
          },
          {
            name: "country",
            label: "Country",
            hint: "Two letters, such as KZ.",
            kind: "text",
            optional: true,
          },
          {
            name: "alsoKnownAs",
            label: "Other names",
            hint: "As reports write it, one a line.",
            kind: "lines",
            optional: true,
          },
          {
            name: "slug",
            label: "Name in addresses and files",
            hint: "Small letters, digits and hyphens. Empty: made of the name.",
            kind: "text",
            optional: true,
          },
          { name: "note", label: "Note", kind: "lines", optional: true },
        ]}
      />
      <SourceList id={listId} sources={sources} />
    </>
  );
}
