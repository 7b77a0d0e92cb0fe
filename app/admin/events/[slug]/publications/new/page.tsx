import type { Metadata } from "next";
import { EntryPage } from "@/components/forms/entry-page";
import { PublicationForm } from "@/components/forms/publication-form";
import { requireEditor } from "@/lib/auth/current-editor";
import { entryHref } from "@/lib/view/entry-links";
import { entryMaterial } from "../../entry";
import { addSourceAction } from "../../sources/new/actions";
import { addPublicationAction } from "./actions";

export const metadata: Metadata = { title: "New publication" };

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export default async function NewPublicationPage({ params }: Props) {
  const { slug } = await params;
  await requireEditor(entryHref(slug, "publications/new"));
  const { event, vocabulary } = await entryMaterial(slug);
  return (
    <EntryPage
      event={event}
      title="New publication"
      lead="One article, statement, post or bulletin. Its figures come next."
    >
      <div className="grid max-w-3xl gap-4">
        <PublicationForm
          action={addPublicationAction.bind(null, event.slug)}
          addSource={addSourceAction.bind(null, slug)}
          addSourceHref={entryHref(slug, "sources/new")}
          sources={vocabulary.sources}
          zone={event.zone}
        />
      </div>
    </EntryPage>
  );
}
