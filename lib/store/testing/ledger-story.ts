import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { eventWithVocabulary, figuresFile, importText } from "@/lib/import/testing/event-fixture";
import { sourceDraft } from "@/lib/schema/vocabulary-draft";
import { withdrawalDraft } from "@/lib/schema/withdrawal-draft";
import { database } from "../client";
import { addFigures, correctFigure } from "../figures";
import { loadLedger } from "../ledger";
import { DraftRefused } from "../refusals";
import { addSource } from "../sources";
import { withdrawFigure } from "../withdrawals";
import { aCorrection, aFigure, aPublication, EDITOR } from "./drafts";

/** One thing that happens to an event: what an editor or an import does, or what is done to the lists of all events. */
export type Happening =
  | {
      readonly what: "report";
      readonly in: number;
      readonly day: number;
      readonly hour: number | null;
      readonly n: number;
    }
  | { readonly what: "correct"; readonly figure: number; readonly day: number; readonly n: number }
  | { readonly what: "withdraw"; readonly figure: number }
  | {
      readonly what: "import";
      readonly row: number;
      readonly published: number;
      readonly day: number;
      readonly n: number;
    }
  | { readonly what: "name" }
  | { readonly what: "rename" };

const day = fc.integer({ min: 4, max: 9 });
const n = fc.integer({ min: 8, max: 14 });

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("report" as const),
      in: fc.nat(5),
      day,
      hour: fc.option(fc.nat(23), { nil: null }),
      n,
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("correct" as const), figure: fc.nat(), day, n }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("withdraw" as const), figure: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant("import" as const), row: fc.nat(3), published: day, day, n }),
  },
  { weight: 1, arbitrary: fc.constant({ what: "name" as const }) },
  { weight: 1, arbitrary: fc.constant({ what: "rename" as const }) },
);

/** An event of its own in which things happen. What the store refuses changes nothing, and is no fault of a story. */
export class LedgerStory {
  private constructor(
    readonly event: string,
    private readonly publications: (string | null)[],
    private readonly source: string,
  ) {}

  static async begin(): Promise<LedgerStory> {
    const source = `told-${randomUUID()}`;
    await addSource(EDITOR, sourceDraft.parse({ slug: source, name: "Some paper", kind: "newspaper" }));
    return new LedgerStory(await eventWithVocabulary(), Array(6).fill(null), source);
  }

  async happens(happening: Happening): Promise<void> {
    try {
      await this.act(happening);
    } catch (error) {
      if (!(error instanceof DraftRefused)) throw error;
    }
  }

  private async act(happening: Happening): Promise<unknown> {
    switch (happening.what) {
      case "report":
        return this.report(happening);
      case "correct":
        return this.correct(happening);
      case "withdraw":
        return this.withdraw(happening.figure);
      case "import":
        return this.importRow(happening);
      case "name":
        return addSource(
          EDITOR,
          sourceDraft.parse({ slug: `new-${randomUUID()}`, name: "New", kind: "ngo" }),
        );
      case "rename":
        return database().source.update({
          where: { slug: this.source },
          data: { name: `Paper ${randomUUID()}` },
        });
    }
  }

  /** Half of the publications have no known time, so that it follows from their figures; some have no title. */
  private async report({ in: place, day: of, hour, n: value }: Extract<Happening, { what: "report" }>) {
    const known = this.publications[place];
    const published = place % 2 === 0 ? { precision: "unknown" } : { date: "2022-01-08", precision: "day" };
    const untitled =
      place % 3 === 0 ? { title: undefined, url: `https://example.org/${this.event}/${place}` } : {};
    const publication = aPublication({
      title: `Number ${place}`,
      source: this.source,
      published,
      ...untitled,
    });
    const asOf =
      hour === null
        ? { date: date(of), precision: "day" }
        : { date: `${date(of)}T${two(hour)}:00`, precision: "hour" };
    const chain = [{ sources: [this.source] }, { sources: ["ministry-of-internal-affairs-kz"] }];
    const { result } = await addFigures(this.event, EDITOR, known ? { id: known } : { draft: publication }, [
      aFigure({ wording: String(value), asOf, chain }),
    ]);
    this.publications[place] = result.publication;
  }

  private async correct({ figure, day: of, n: value }: Extract<Happening, { what: "correct" }>) {
    const standing = await this.figure(figure);
    if (standing === null) return;
    const { id, revision, publication } = standing;
    const chain = [{ sources: [publication.source] }, { sources: ["ministry-of-internal-affairs-kz"] }];
    const asOf = { date: date(of), precision: "day" };
    await correctFigure(
      this.event,
      EDITOR,
      id,
      aCorrection({ revision, wording: String(value), asOf, chain }),
    );
  }

  private async withdraw(figure: number) {
    const standing = await this.figure(figure);
    if (standing === null) return;
    const announced = { date: "2022-01-10", precision: "day" };
    const draft = {
      kind: "withdrawn",
      announced,
      by: "ministry-of-information-kz",
      announcement: "An error.",
    };
    await withdrawFigure(this.event, EDITOR, standing.id, withdrawalDraft.parse(draft));
  }

  /** The row of a file, which says something else of its figure or its publication than before. */
  private async importRow({ row, published, day: of, n: value }: Extract<Happening, { what: "import" }>) {
    const as_of = date(Math.min(of, published));
    const url = `https://example.org/${this.event}/file/${row % 2}`;
    const cells = {
      id: `row-${row}`,
      url,
      published: date(published),
      as_of,
      wording: String(value),
      value: String(value),
    };
    await importText(this.event, figuresFile(cells)).catch(() => undefined);
  }

  private async figure(pick: number) {
    const { revisions } = await loadLedger(this.event);
    const latest = [...new Map(revisions.map((figure) => [figure.id, figure])).values()];
    return latest[pick % latest.length] ?? null;
  }
}

function date(of: number): string {
  return `2022-01-${two(of)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
