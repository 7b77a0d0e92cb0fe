/**
 * Puts a made-up event of 100,000 figures into the database at DATABASE_URL, through the same code that imports a user's
 * files. Called by `npm run bench:pages`; its argument is the slug of the event.
 */
import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Figure } from "@/lib/domain/figure";
import { ImportRefused, sayFault } from "@/lib/import/faults";
import { importFile } from "@/lib/import/import-file";
import { disconnect } from "@/lib/store/client";
import { createEvent } from "@/lib/store/events";
import { PLAN } from "./cases";
import { type Crisis, crisisOf } from "./crisis-figures";

type Cells = Readonly<Record<string, string | number>>;

const ACTOR = { id: null, name: "benchmark" };
const OURS = { ...PLAN, figures: 100_000, scopes: 200 };

/** The crisis as the files that a user would import, vocabulary first. */
function* filesOf({ known, vocabulary }: Crisis): Generator<readonly [name: string, rows: Iterable<Cells>]> {
  const { measures, groups, places, sources } = vocabulary;
  const term = (one: {
    slug: string;
    name: string;
    partOf: string | null;
    disjointSets: readonly string[];
  }) => ({
    slug: one.slug,
    name: one.name,
    part_of: one.partOf ?? "",
    disjoint_sets: one.disjointSets.join(" "),
  });
  yield [
    "measures.csv",
    [...measures.values()].map((one) => ({ ...term(one), kind: one.kind, meaning: one.name })),
  ];
  yield ["groups.csv", [...groups.values()].map((one) => ({ ...term(one), may_shrink: "no" }))];
  yield ["places.csv", [...places.values()].map((one) => ({ ...term(one), overlaps_siblings: "no" }))];
  yield [
    "sources.csv",
    [...sources.values()].map(({ slug, name, kind, parent }) => ({
      slug,
      name,
      kind,
      parent: parent ?? "",
      also_known_as: "",
    })),
  ];
  yield ["figures.csv", rowsOf(known.figures)];
}

function* rowsOf(figures: readonly Figure[]): Generator<Cells> {
  for (const figure of figures) {
    const { id, quantity, scope, asOf, chain, publication, origin, stance } = figure;
    const n = "n" in quantity ? quantity.n : 0;
    yield {
      id,
      publisher: publication.source,
      publisher_source: publication.source,
      title: publication.title,
      published: dayOf(publication.published.window?.from ?? 0),
      published_precision: "day",
      wording: quantity.kind === "exact" ? `${n}` : `${quantity.kind} ${n}`,
      language: figure.language,
      quantity: quantity.kind,
      value: n,
      measure: scope.measure,
      group: scope.group,
      place: scope.place,
      ...timeCells(asOf),
      basis: scope.basis,
      chain: chain.map(({ sources }) => sources.join(" / ")).join(" < "),
      origin,
      stance,
    };
  }
}

/** The made-up months have 30 days and no name, so a figure of one stands here at its last day. */
function timeCells({ window, precision, basis }: Figure["asOf"]): Cells {
  if (window === null) return { as_of: "", as_of_precision: "unknown", as_of_basis: "unknown" };
  const isHour = precision === "hour";
  return {
    as_of: isHour ? new Date(window.from).toISOString().slice(0, 16) : dayOf(window.to - 1),
    as_of_precision: isHour ? "hour" : "day",
    as_of_basis: basis,
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

async function makeEvent(slug: string): Promise<void> {
  const summary = "Made up, to measure how long pages take.";
  await createEvent({
    slug,
    title: "Made-up crisis",
    summary,
    zone: "UTC",
    starts: "2030-01-01",
    ends: null,
  });
  for (const [fileName, rows] of filesOf(crisisOf(OURS))) {
    const open = () => Readable.from(rows).pipe(stringify({ header: true }));
    const { added } = await importFile({ event: slug, fileName, open, actor: ACTOR, create: false });
    console.log(`${added} from ${fileName}`);
  }
}

try {
  const [slug] = process.argv.slice(2);
  if (slug === undefined) throw new RangeError("Say which slug the event is to have");
  await makeEvent(slug);
} catch (error) {
  console.error(error instanceof ImportRefused ? error.faults.slice(0, 5).map(sayFault).join("\n") : error);
  process.exitCode = 1;
} finally {
  await disconnect();
}
