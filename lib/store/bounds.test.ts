import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BASES, CLAIM_STANCES, MENTION_STANCES } from "../domain/figure";
import { REVIEW_VERDICTS } from "../domain/finding-review";
import { VAGUE_TERMS } from "../domain/quantity/quantity";
import { SOURCE_KINDS } from "../domain/vocabulary";
import { database } from "./client";

/** The words that a CHECK constraint lists, in its order. */
async function wordsOf(constraint: string): Promise<string[]> {
  const rows = await database().$queryRaw`
    SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE conname = ${constraint} AND connamespace = current_schema()::regnamespace`;
  const [row] = z.array(z.object({ definition: z.string() })).parse(rows);
  return [...(row?.definition ?? "").matchAll(/'([^']+)'::text/g)].map(([, word]) => word ?? "");
}

describe("the database bounds words by the lists of the domain", () => {
  it.each([
    ["figure_revisions_basis", BASES],
    ["figure_revisions_stance", [...CLAIM_STANCES, ...MENTION_STANCES]],
    ["sources_kind", SOURCE_KINDS],
    ["finding_reviews_verdict", REVIEW_VERDICTS],
  ])("%s", async (constraint, words) => {
    expect(await wordsOf(constraint)).toEqual(words);
  });

  it("figure_revisions_quantity, with every vague term", async () => {
    expect(await wordsOf("figure_revisions_quantity")).toEqual(expect.arrayContaining([...VAGUE_TERMS]));
  });
});
