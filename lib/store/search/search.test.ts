import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { eventWithVocabulary, figuresFile, importText } from "@/lib/import/testing/event-fixture";
import { SEARCHED, type Searched } from "@/lib/schema/search-query";
import { foldText, searchWords } from "@/lib/schema/search-words";
import { sourceDraft } from "@/lib/schema/vocabulary-draft";
import { database } from "../client";
import { addFigures, correctFigure } from "../figures";
import { addSource } from "../sources";
import { aCorrection, aFigure, aPublication, EDITOR } from "../testing/drafts";
import { uuidV7 } from "../uuid-v7";
import { MOST_FOUND } from "./found";
import { search } from "./search";

/** A word that stands nowhere else, since all tests share one database. */
function newWord(): string {
  return `q${uuidV7().replaceAll("-", "").slice(-12)}x`;
}

const ALL = { from: 0, size: MOST_FOUND };

async function find(text: string) {
  return search(searchWords(text), () => ALL);
}

async function wordings(text: string): Promise<readonly string[]> {
  return (await find(text)).wordings?.hits.map(({ wording }) => wording) ?? [];
}

let event: string;
beforeAll(async () => {
  event = await eventWithVocabulary();
});

describe("A search", () => {
  it("finds wordings whatever their case, their accents and their script", async () => {
    const word = newWord();
    const printed = [`ТОКАЕВ ${word}`, `двенадцать ёлок ${word}`, `Łódź ${word}`, `4,578 ${word}`];
    const drafts = printed.map((wording) => aFigure({ wording, quantity: { kind: "exact", n: 12 } }));
    await addFigures(event, EDITOR, { draft: aPublication({ title: newWord() }) }, drafts);
    expect(await wordings(`${word} токаев`)).toEqual([printed[0]]);
    expect(await wordings(`Е́ЛОК ${word}`)).toEqual([printed[1]]);
    expect(await wordings(`lodz ${word}`)).toEqual([printed[2]]);
    expect(await wordings(`4578 ${word}`)).toEqual([printed[3]]);
    expect(await wordings(`4 578 ${word}`)).toEqual([printed[3]]);
    expect(await wordings(word.toUpperCase())).toHaveLength(4);
    expect(await wordings(`${word} nowhere`)).toEqual([]);
  });

  it("puts what has the word whole before what only begins with it", async () => {
    const word = newWord();
    const printed = [`12 ${word}s`, `13 ${word}`];
    const drafts = printed.map((wording) => aFigure({ wording, quantity: { kind: "exact", n: 12 } }));
    await addFigures(event, EDITOR, { draft: aPublication({ title: newWord() }) }, drafts);
    expect(await wordings(word)).toEqual([`13 ${word}`, `12 ${word}s`]);
  });

  it("tells of a figure what tells it from others", async () => {
    const word = newWord();
    const wording = `13 ${word}`;
    await addFigures(event, EDITOR, { draft: aPublication({ title: newWord() }) }, [
      aFigure({ wording, quantity: { kind: "exact", n: 13 } }),
    ]);
    expect((await find(word)).wordings?.hits).toEqual([
      expect.objectContaining({
        event: expect.objectContaining({ slug: event, zone: "Asia/Almaty" }),
        wording,
        measure: "killed",
        group: "security forces",
        place: "Almaty (city)",
        origin: "Ministry of Internal Affairs of Kazakhstan",
        published: { window: expect.anything(), precision: "day" },
      }),
    ]);
  });

  it("finds a figure by its wording as it stands, not as it stood", async () => {
    const [before, after] = [newWord(), newWord()];
    const exact = { quantity: { kind: "exact", n: 12 } };
    const { result } = await addFigures(event, EDITOR, { draft: aPublication({ title: newWord() }) }, [
      aFigure({ wording: `12 ${before}`, ...exact }),
    ]);
    const [id = ""] = result.figures;
    await correctFigure(event, EDITOR, id, aCorrection({ wording: `12 ${after}`, ...exact }));
    expect(await wordings(before)).toEqual([]);
    expect(await wordings(after)).toEqual([`12 ${after}`]);
  });

  it("finds sources by their other names, with the events that name them, and none that no event names", async () => {
    const word = newWord();
    const draft = (slug: string, alsoKnownAs: string[]) =>
      sourceDraft.parse({ slug, name: `The ${slug}`, kind: "newspaper", alsoKnownAs });
    await addSource(EDITOR, draft(`${word}-a`, [`Ёж ${word}`]));
    await addSource(EDITOR, draft(`${word}-b`, [`Ёж ${word}`]));
    await addFigures(event, EDITOR, { draft: aPublication({ source: `${word}-a` }) }, [
      aFigure({ chain: [{ sources: [`${word}-a`] }] }),
    ]);
    const { sources } = await find(`еж ${word}`);
    expect(sources?.hits).toEqual([
      expect.objectContaining({ slug: `${word}-a`, events: [expect.objectContaining({ slug: event })] }),
    ]);
  });

  it("finds measures, groups and places where they are counted", async () => {
    await importText(event, figuresFile({ measure: "killed" }));
    const { measures, groups, places } = await find("KILLED");
    expect(measures?.hits[0]).toMatchObject({ slug: "killed" });
    expect(measures?.hits[0]?.events.map(({ slug }) => slug)).toContain(event);
    expect(groups?.total).toBe(0);
    expect(places?.total).toBe(0);
    expect((await find("almaty")).places?.hits.map(({ slug }) => slug)).toContain("almaty");
    expect((await find("security")).groups?.hits.map(({ slug }) => slug)).toContain("security_forces");
  });

  it("finds events by title and summary", async () => {
    const word = newWord();
    const day = new Date("2022-01-02");
    const row = { id: uuidV7(), slug: word, title: "Unrest", summary: `About ${word}.`, zone: "UTC" };
    await database().event.create({ data: { ...row, starts: day } });
    expect((await find(word)).events?.hits).toEqual([
      { slug: word, title: "Unrest", summary: `About ${word}.` },
    ]);
  });

  it("never finds accounts, notes, titles of publications or announcements", async () => {
    const word = newWord();
    const user = { id: word, name: word, email: `${word}@example.org` };
    await database().user.create({ data: user });
    await addFigures(event, EDITOR, { draft: aPublication({ title: word }) }, [aFigure({ note: word })]);
    const found = await find(word);
    expect(SEARCHED.map((group) => found[group]?.total)).toEqual(SEARCHED.map(() => 0));
  });

  it("counts no more than it lets be paged through, and gives the slice that was asked for", async () => {
    const word = newWord();
    const rows = Array.from({ length: MOST_FOUND + 1 }, (_, n) => ({
      ...{ id: `${word}-${n}`, url: `https://example.org/${word}/${n}` },
      ...{ wording: `13 ${word}`, language: "xx" },
    }));
    await importText(event, figuresFile(...rows));
    const only = (group: Searched) => (group === "wordings" ? { from: 190, size: 20 } : null);
    const { wordings: found, events } = await search([word], only);
    expect(found).toMatchObject({ total: MOST_FOUND, isCut: true });
    expect(found?.hits).toHaveLength(10);
    expect(events).toBeNull();
  });
});

const terms = z.array(z.object({ words: z.array(z.string()) }));

/** The words of a text as the database indexes them. */
async function indexed(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found = await database().$queryRaw`
    SELECT tsvector_to_array(search_words(ARRAY[text])) AS words
    FROM unnest(${texts}::text[]) WITH ORDINALITY AS t(text, place) ORDER BY place`;
  return terms.parse(found).map(({ words }) => words);
}

function expected(text: string): readonly string[] {
  const cut = foldText(text).replace(/([^ ]{60})[^ ]+/gu, "$1");
  const inOnePiece = cut.replace(/(?<=[0-9]) (?=[0-9]{3}(?![0-9]))/g, "");
  return [...new Set(`${cut} ${inOnePiece}`.split(" "))].filter((word) => word !== "").sort();
}

describe("The database and the reader's words", () => {
  it("agree on every character of Latin, Greek, Cyrillic, Hebrew and Arabic and on all signs", async () => {
    const ranges = [
      [0x20, 0x7ff],
      [0x1e00, 0x2bff],
      [0x3000, 0x303f],
      [0xfb00, 0xfdff],
      [0xfe70, 0xffef],
    ] as const;
    const texts = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, n) => `a${String.fromCodePoint(first + n)}b`),
    );
    const inDatabase = await indexed(texts);
    const different = texts.filter(
      (text, n) => [...(inDatabase[n] ?? [])].sort().join() !== expected(text).join(),
    );
    expect(different).toEqual([]);
  });

  it("agree on texts of any length", async () => {
    const part = fc.constantFrom(
      "Ё",
      "й",
      "4,578",
      "1 234 567",
      "2022 164",
      " ",
      "«ß»",
      "ł",
      "x".repeat(70),
      "-",
    );
    const texts = fc.sample(fc.array(part, { maxLength: 12 }), 300).map((parts) => parts.join(""));
    const inDatabase = await indexed(texts);
    for (const [n, text] of texts.entries())
      expect([...(inDatabase[n] ?? [])].sort(), text).toEqual(expected(text));
  });
});
