import type { Metadata } from "next";
import Link from "next/link";
import { onlyText, type SearchParams } from "@/app/admin/search-params";
import { EntryPage } from "@/components/forms/entry-page";
import { FigureForm } from "@/components/forms/figure-form";
import { emptyFigure } from "@/components/forms/figure-texts";
import { PublicationLine } from "@/components/forms/publication-line";
import { PublicationPicker } from "@/components/forms/publication-picker";
import { requireEditor } from "@/lib/auth/current-editor";
import { listPublications } from "@/lib/store/publications";
import { entryHref, newFiguresHref } from "@/lib/view/entry-links";
import { entryMaterial, publicationOr404, settingOf, statementsOf } from "../../entry";
import { addSourceAction } from "../../sources/new/actions";
import { newFiguresAction } from "./actions";

export const metadata: Metadata = { title: "New figures" };

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

export default async function NewFiguresPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const id = onlyText((await searchParams).publication);
  await requireEditor(id ? newFiguresHref(slug, id) : entryHref(slug, "figures/new"));
  const material = await entryMaterial(slug);
  const { event, vocabulary } = material;
  if (!id) {
    return (
      <EntryPage event={event} title="New figures" lead="In which publication do they stand?">
        <PublicationPicker publications={await listPublications(slug)} sources={vocabulary.sources} />
        <p>
          <Link href={entryHref(slug, "publications/new")} className="button">
            Add a new publication
          </Link>
        </p>
      </EntryPage>
    );
  }
  const publication = await publicationOr404(slug, id);
  return (
    <EntryPage
      event={event}
      title="New figures"
      lead={<PublicationLine publication={publication} {...{ event, vocabulary }} />}
    >
      <FigureForm
        action={newFiguresAction.bind(null, { slug, publication: publication.id })}
        addSource={addSourceAction.bind(null, slug)}
        addSourceHref={entryHref(slug, "sources/new")}
        setting={settingOf(material, publication)}
        statements={statementsOf(material)}
        first={emptyFigure(publication.language)}
      />
    </EntryPage>
  );
}
