import { Readable } from "node:stream";
import { importFile } from "@/lib/import/import-file";
import { figureDraft } from "@/lib/schema/figure-draft";
import { publicationDraft } from "@/lib/schema/publication-draft";
import { createEvent } from "@/lib/store/events";
import { addFigures } from "@/lib/store/figures";

/** An event of one test's own, with one publication and one figure: 13 security forces killed on 6 January. */
export interface OwnEvent {
  readonly slug: string;
  readonly title: string;
  readonly publication: string;
  readonly figure: string;
}

const ACTOR = { id: null, name: "browser test" };

const GROUPS = `slug,name,part_of,note,disjoint_sets,may_shrink
everyone,everyone,,,,no
security_forces,security forces,everyone,,,no
`;

const PLACES = `slug,name,part_of,overlaps_siblings
harbour,Harbour district,,no
`;

let made = 0;

export async function ownEvent(): Promise<OwnEvent> {
  made += 1;
  const slug = `harbour-${process.pid}-${Date.now()}-${made}`;
  const title = `Harbour unrest ${made}`;
  await createEvent({ slug, title, summary: "", zone: "Asia/Almaty", starts: "2022-01-05", ends: null });
  await importText(slug, "groups.csv", GROUPS);
  await importText(slug, "places.csv", PLACES);
  const { result } = await addFigures(slug, ACTOR, { draft: PUBLICATION }, [FIGURE]);
  return { slug, title, publication: result.publication, figure: result.figures[0] ?? "" };
}

async function importText(event: string, fileName: string, text: string): Promise<void> {
  const open = () => Readable.from([Buffer.from(text)]);
  await importFile({ event, fileName, open, actor: ACTOR, create: false });
}

const PUBLICATION = publicationDraft.parse({
  source: "interfax",
  title: "First toll",
  language: "en",
  published: { date: "2022-01-06T18:00", precision: "minute" },
});

const FIGURE = figureDraft.parse({
  wording: "13",
  language: "en",
  scope: { measure: "killed", group: "security_forces", place: "harbour", basis: "cumulative" },
  asOf: { date: "2022-01-06", precision: "day" },
  chain: [{ sources: ["interfax"] }, { sources: ["ministry-of-internal-affairs-kz"] }],
  stance: "attributed",
});
