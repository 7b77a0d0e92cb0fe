"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { useMemo, useState } from "react";
import type { z } from "zod";
import type { Source } from "@/lib/domain/vocabulary";
import { publicationForm } from "@/lib/schema/publication-form";
import type { FormAction, FormAnswer } from "./answer";
import { FaultSummary } from "./fault-summary";
import type { TimeTexts } from "./form-field-types";
import { parseForm } from "./parse-form";
import { SendFailureNotice } from "./send-failure-notice";
import { SourceDialog } from "./source-dialog";
import type { SourceAnswer } from "./source-form";
import { SourceList } from "./source-list";
import { TextField } from "./text-field";
import { TimeFields } from "./time-fields";
import { useServerForm } from "./use-server-form";

/** `known`: the publication is entered already; where its figures are added. */
export interface PublicationAnswer extends FormAnswer {
  readonly known?: { readonly title: string; readonly href: string };
}

export interface PublicationFormProps {
  readonly action: FormAction<PublicationAnswer>;
  readonly addSource: FormAction<SourceAnswer>;
  readonly addSourceHref: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly zone: string;
}

interface Texts {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly archivedUrl: string;
  readonly language: string;
  readonly published: TimeTexts;
}

type Draft = z.output<ReturnType<typeof publicationForm>>;

/** An article, statement, post or bulletin in which figures stand. */
export function PublicationForm(props: PublicationFormProps) {
  const [added, setAdded] = useState<readonly Source[]>([]);
  const sources = useMemo(
    () => new Map([...props.sources, ...added.map((each) => [each.slug, each] as const)]),
    [props.sources, added],
  );
  const schema = useMemo(() => publicationForm(sources), [sources]);
  const { answer, formAction, send, pending, failure } = useServerForm(props.action);
  const [form, fields] = useForm<Texts, Draft>({
    id: "publication",
    lastResult: answer?.result,
    defaultValue: { language: "en", published: { precision: "day", basis: "stated" } },
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseForm(formData, schema),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      send(formData);
    },
  });
  return (
    <>
      <form {...getFormProps(form)} action={formAction} className="grid gap-5">
        <FaultSummary form={form} />
        <KnownNotice answer={answer} />
        <TextField
          field={fields.source}
          label="Publisher"
          hint="Name, or another name that it is known by."
          input={{ list: "publishers", autoComplete: "off" }}
        />
        <TextField
          field={fields.url}
          label="Address"
          optional
          input={{ type: "url", inputMode: "url", autoComplete: "off" }}
        />
        <TextField
          field={fields.title}
          label="Title"
          hint="In your own words. Needed where there is no address."
          optional
          input={{ autoComplete: "off" }}
        />
        <TextField
          field={fields.archivedUrl}
          label="Archived copy"
          optional
          input={{ type: "url", inputMode: "url", autoComplete: "off" }}
        />
        <TextField
          field={fields.language}
          label="Language"
          hint="en, ru, kk …"
          input={{ autoComplete: "off", spellCheck: false }}
          className="max-w-40"
        />
        <TimeFields field={fields.published} label="Published" zone={props.zone} mayBeUnknown />
        <SendFailureNotice failure={failure} />
        <div>
          <button type="submit" className="button button-primary" disabled={pending}>
            Save, then enter its figures
          </button>
        </div>
      </form>
      <SourceList id="publishers" sources={sources} />
      <SourceDialog
        action={props.addSource}
        href={props.addSourceHref}
        sources={sources}
        onAdded={(source) => setAdded((before) => [...before, source])}
      />
    </>
  );
}

function KnownNotice({ answer }: { readonly answer: PublicationAnswer | null }) {
  return (
    <div role="status" className="empty:absolute">
      {answer?.known ? (
        <p className="rounded-md border border-line-strong bg-wash px-4 py-3 text-sm">
          Entered already: {answer.known.title}. <a href={answer.known.href}>Add figures to it</a>
        </p>
      ) : null}
    </div>
  );
}
