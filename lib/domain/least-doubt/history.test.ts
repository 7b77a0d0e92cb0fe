import { describe, expect, it } from "vitest";
import { atLeast, between, exactly } from "../testing/quantities";
import { claimsTold, type Told } from "../testing/told-claims";
import { leastDoubt } from "./least-doubt";

/** "8 from 0, 13 from 10" */
function history(...told: readonly Told[]): string {
  const { history } = leastDoubt(claimsTold(...told));
  return history.map(({ count, from }) => `${count} from ${from}`).join(", ");
}

describe("A best history", () => {
  it("stays at a number while its window lasts, and rises when the next one opens", () => {
    expect(history({ says: exactly(8), during: [0, 10] }, { says: exactly(13), during: [10, 20] })).toBe(
      "8 from 0, 13 from 10",
    );
  });

  it("rises only when the higher number is reported, not when the lower one's window ends", () => {
    expect(history({ says: exactly(8), during: [0, 10] }, { says: exactly(13), during: [50, 60] })).toBe(
      "8 from 0, 13 from 50",
    );
  });

  it("waits for lower numbers within a wide window", () => {
    expect(
      history(
        { says: exactly(225), during: [0, 31] },
        { says: exactly(8), during: [5, 6] },
        { says: exactly(13), during: [6, 7] },
      ),
    ).toBe("8 from 0, 13 from 6, 225 from 7");
  });

  it("rises at the last instant where windows leave no other", () => {
    expect(history({ says: exactly(8), during: [0, 20] }, { says: exactly(13), during: [0, 5] })).toBe(
      "8 from 0, 13 from 4",
    );
  });

  it("takes the lowest number that an interval allows", () => {
    expect(history({ says: between(10, 20), during: [0, 5] }, { says: atLeast(15), during: [5, 6] })).toBe(
      "10 from 0, 15 from 5",
    );
  });

  it("leaves out what it sets aside, and follows the later word where it has the choice", () => {
    expect(history({ says: exactly(13), during: [0, 1] }, { says: exactly(12), during: [5, 6] })).toBe(
      "12 from 5",
    );
  });

  it("starts at none where somebody says so", () => {
    expect(history({ says: exactly(0), during: [0, 5] }, { says: exactly(2), during: [5, 6] })).toBe(
      "0 from 0, 2 from 5",
    );
  });
});
