import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LedgerReadings } from "../domain/ledger-readings";
import { DEFAULT_READING } from "../domain/reading";
import { tell } from "../domain/testing/telling";
import { loadEventSnapshot, loadLedger } from "./ledger";
import { anyHappening, LedgerStory } from "./testing/ledger-story";
import { loadVocabulary } from "./vocabulary";

describe("a ledger in memory", { timeout: 240_000 }, () => {
  it("is what the database gives, whatever was recorded since it was loaded; earlier versions stay", async () => {
    const story = await LedgerStory.begin();
    const versions = new Map<number, string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyHappening, { minLength: 1, maxLength: 4 }), async (happenings) => {
        for (const happening of happenings) await story.happens(happening);
        const kept = await loadEventSnapshot(story.event);
        const anew = await loadLedger(story.event);
        expect(kept.ledger).toEqual(anew);
        expect(kept.vocabulary).toEqual(await loadVocabulary(story.event));
        const read = (readings: LedgerReadings) => tell(readings.read(DEFAULT_READING).findings);
        expect(read(kept.readings)).toBe(read(new LedgerReadings(anew, kept.vocabulary)));
        versions.set(kept.event.version, JSON.stringify(kept.ledger));
      }),
      { numRuns: 25 },
    );
    for (const [version, then] of [...versions].slice(0, 8)) {
      const pinned = await loadEventSnapshot(story.event, version);
      // A renamed source renames what is called after it, in every version.
      expect(withoutTitles(JSON.stringify(pinned.ledger))).toBe(withoutTitles(then));
    }
  });
});

function withoutTitles(json: string): string {
  return json.replace(/"title":"[^"]*"/g, "");
}
