import type { Metadata } from "next";
import { EntryPage } from "@/components/forms/entry-page";
import { SourceForm } from "@/components/forms/source-form";
import { requireEditor } from "@/lib/auth/current-editor";
import { entryHref } from "@/lib/view/entry-links";
import { entryMaterial } from "../../entry";
import { addSourceAction } from "./actions";

export const metadata: Metadata = { title: "New source" };

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export default async function NewSourcePage({ params }: Props) {
  const { slug } = await params;
  await requireEditor(entryHref(slug, "sources/new"));
  const { event, vocabulary } = await entryMaterial(slug);
  return (
    <EntryPage
      event={event}
      title="New source"
      lead="Sources are shared by all events. Look first whether it is there under another name."
    >
      <div className="max-w-xl">
        <SourceForm id="source" action={addSourceAction.bind(null, slug)} sources={vocabulary.sources} />
      </div>
    </EntryPage>
  );
}
