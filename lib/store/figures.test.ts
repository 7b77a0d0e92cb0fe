import { beforeAll, describe, expect, it } from "vitest";
import { zonedWindow } from "@/lib/calendar/zoned-window";
import { eventWithVocabulary } from "@/lib/import/testing/event-fixture";
import { sourceDraft } from "@/lib/schema/vocabulary-draft";
import { withdrawalDraft } from "@/lib/schema/withdrawal-draft";
import { addFigures, correctFigure } from "./figures";
import { listFindingReviews, saveFindingReview } from "./finding-reviews";
import { loadLedger } from "./ledger";
import { addPublication, findPublicationByUrl, listPublications } from "./publications";
import { DraftRefused, OutdatedRevision } from "./refusals";
import { addSource } from "./sources";
import { aCorrection, aFigure, aPublication, EDITOR } from "./testing/drafts";
import { withdrawFigure } from "./withdrawals";

async function faultsOf(change: Promise<unknown>): Promise<string[]> {
  const outcome = await change.catch((error: unknown) => error);
  if (!(outcome instanceof DraftRefused)) throw outcome;
  return outcome.faults.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
}

let event: string;
beforeAll(async () => {
  event = await eventWithVocabulary();
});

describe("an editor adds figures", () => {
  it("of a new publication, all in one version, and reads them as they were entered", async () => {
    const drafts = [
      aFigure(),
      aFigure({ wording: "dozens", statement: "a briefing", override: { low: 30, reason: "three buses" } }),
    ];
    const { result, version } = await addFigures(event, EDITOR, { draft: aPublication() }, drafts);
    const { revisions } = await loadLedger(event);
    const [first, second] = result.figures.map((id) => revisions.find((figure) => figure.id === id));
    expect(first).toMatchObject({
      externalId: null,
      revision: 1,
      wording: "13",
      quantity: { kind: "exact", n: 13 },
      origin: "ministry-of-internal-affairs-kz",
      asOf: {
        window: zonedWindow({ date: "2022-01-06", precision: "day", zone: "Asia/Almaty" }),
        basis: "stated",
      },
      publication: { id: result.publication, title: "Deaths among officers" },
      recordedBy: "An Editor",
      version,
    });
    expect(second).toMatchObject({
      quantity: { kind: "vague term", term: "dozens" },
      override: { interval: { low: 30, high: Number.POSITIVE_INFINITY }, reason: "three buses" },
      statement: "a briefing",
      version,
    });
  });

  it("or none of them where one has a fault, and each fault names its draft and field", async () => {
    const before = await loadLedger(event);
    const drafts = [
      aFigure(),
      aFigure({ wording: "a lot", origin: "nobody" }),
      aFigure({ asOf: { date: "2022-01-07", precision: "day" } }),
    ];
    const faults = await faultsOf(
      addFigures(event, EDITOR, { draft: aPublication({ title: "Another" }) }, drafts),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^1\.origin: No source is called "nobody"/),
      expect.stringMatching(/^1\.wording: "a lot" could not be read/),
      expect.stringMatching(/^2\.asOf\.date: "2022-01-07" is after the publication/),
    ]);
    expect(await loadLedger(event)).toEqual(before);
    expect((await listPublications(event)).map(({ title }) => title)).not.toContain("Another");
  });

  it("to a publication that is there, but does not enter one twice", async () => {
    const draft = aPublication({ url: "https://example.org/a/" });
    const { result } = await addPublication(event, EDITOR, draft);
    const again = addPublication(event, EDITOR, { ...draft, url: "http://EXAMPLE.org/a?utm_source=x#top" });
    expect(await faultsOf(again)).toEqual([expect.stringMatching(/^url: This publication is there already/)]);
    expect(await findPublicationByUrl(event, "https://example.org/a")).toMatchObject({
      id: result.id,
      source: "rt",
    });
    const added = await addFigures(event, EDITOR, { id: result.id }, [aFigure({ externalId: "mine" })]);
    expect(added.result.publication).toBe(result.id);
    expect(
      await faultsOf(addFigures(event, EDITOR, { id: result.id }, [aFigure({ externalId: "mine" })])),
    ).toEqual([expect.stringMatching(/^0\.externalId: The id "mine" is taken/)]);
  });

  it("from a source that was added in place", async () => {
    const slug = `office-${event.slice(-12)}`;
    const source = sourceDraft.parse({ slug, name: "An office", kind: "government" });
    await addSource(EDITOR, { ...source, parent: "government-of-kazakhstan" });
    expect(await faultsOf(addSource(EDITOR, source))).toEqual([
      expect.stringMatching(/^slug: .* is there already/),
    ]);
    expect(await faultsOf(addSource(EDITOR, { ...source, slug: `${slug}-2`, parent: "nobody" }))).toEqual([
      expect.stringMatching(/^parent: /),
    ]);
    const chain = [{ sources: ["rt"] }, { sources: [slug] }];
    await addFigures(event, EDITOR, { draft: aPublication({ title: "An office speaks" }) }, [
      aFigure({ chain }),
    ]);
    expect((await loadLedger(event)).revisions.at(-1)?.origin).toBe(slug);
  });
});

describe("an editor corrects a figure", () => {
  it("by a new revision with a reason; the old one stays", async () => {
    const { result } = await addFigures(event, EDITOR, { draft: aPublication({ title: "To correct" }) }, [
      aFigure(),
    ]);
    const [id = ""] = result.figures;
    const { version } = await correctFigure(event, EDITOR, id, aCorrection({ wording: "at least 13" }));
    const revisions = (await loadLedger(event)).revisions.filter((figure) => figure.id === id);
    expect(revisions).toMatchObject([
      { revision: 1, wording: "13", reason: null },
      {
        revision: 2,
        wording: "at least 13",
        reason: "misread",
        version,
        quantity: { kind: "at least", n: 13 },
      },
    ]);
    const late = correctFigure(event, EDITOR, id, aCorrection({ wording: "14" }));
    await expect(late).rejects.toThrow(OutdatedRevision);
    expect(
      await faultsOf(correctFigure(event, EDITOR, id, aCorrection({ wording: "at least 13", revision: 2 }))),
    ).toEqual([expect.stringContaining("says what stands already")]);
  });
});

describe("an editor withdraws a figure", () => {
  const withdrawal = (date: string) =>
    withdrawalDraft.parse({
      kind: "withdrawn",
      announced: { date, precision: "day" },
      by: "ministry-of-information-kz",
      announcement: "Called a technical error.",
    });

  it("which names the claim, so that every relay of it is covered", async () => {
    const { result } = await addFigures(event, EDITOR, { draft: aPublication({ title: "To withdraw" }) }, [
      aFigure({
        wording: "164",
        scope: { measure: "killed", group: "everyone", place: "not stated", basis: "cumulative" },
      }),
      aFigure({ wording: "dozens" }),
    ]);
    const [id = "", vague = ""] = result.figures;
    const done = await withdrawFigure(event, EDITOR, id, withdrawal("2022-01-07"));
    expect((await loadLedger(event)).withdrawals).toMatchObject([
      {
        id: done.result.withdrawal,
        kind: "withdrawn",
        by: "ministry-of-information-kz",
        origin: "ministry-of-internal-affairs-kz",
        scope: { measure: "killed", group: "everyone", place: "not stated" },
        value: 164,
        replacedBy: null,
        toldBy: [],
        version: done.version,
      },
    ]);
    const refused = (figure: string, date: string) =>
      faultsOf(withdrawFigure(event, EDITOR, figure, withdrawal(date)));
    expect(await refused(id, "2022-01-08")).toEqual([expect.stringContaining("withdrawn already")]);
    expect(await refused(id, "2022-01-05")).toEqual([
      expect.stringMatching(/^announced\.date: It was announced before/),
    ]);
    expect(await refused(vague, "2022-01-07")).toEqual([expect.stringContaining("no single printed number")]);
  });
});

describe("an editor reviews a finding", () => {
  it("and every verdict stays, the last one of a finding last", async () => {
    const fingerprint = "count-fell/1";
    await saveFindingReview(event, EDITOR, { fingerprint, verdict: "stands", note: "" });
    const { version } = await saveFindingReview(event, EDITOR, {
      fingerprint,
      verdict: "explained by time",
      note: "an hour apart",
    });
    const reviews = await listFindingReviews(event);
    expect(reviews.map(({ verdict }) => verdict)).toEqual(["stands", "explained by time"]);
    expect(reviews.at(-1)).toMatchObject({
      fingerprint,
      note: "an hour apart",
      version,
      recordedBy: "An Editor",
    });
  });
});
