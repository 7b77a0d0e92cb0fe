import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, exactly } from "../testing/quantities";
import { anySmallTelling } from "../testing/small-telling";
import { claimsTold, type Told } from "../testing/told-claims";
import { leastDoubtByOrigins } from "./by-origins";
import { leastDoubt } from "./least-doubt";

/** What an origin says at an instant. */
function says(origin: string, n: number, instant: number): Told {
  return { origin, says: exactly(n), during: [instant, instant + 1] };
}

const among = (...told: readonly Told[]) => leastDoubtByOrigins(claimsTold(...told));

describe("Least doubt by origins", () => {
  it("is none where everybody agrees", () => {
    expect(among(says("Union", 8, 1), says("Ministry", 8, 1))).toEqual({
      exact: true,
      atLeast: 0,
      atMost: 0,
      origins: 2,
      setAside: { always: [], sometimes: [] },
    });
  });

  it("is one of two that clash, whichever it is", () => {
    const clash = among(says("Union", 13, 1), says("Ministry", 12, 1), says("Ministry", 14, 2));
    expect(clash).toMatchObject({ atLeast: 1, atMost: 1, origins: 2 });
    expect(clash.setAside).toEqual({ always: [], sometimes: ["Ministry", "Union"] });
  });

  it("is the one against two, however often it speaks", () => {
    const often = [1, 2, 3, 4, 5].map((instant) => says("Union", 20, instant));
    const { setAside, atMost } = among(...often, says("Ministry", 12, 5), says("Hospital", 12, 5));
    expect(atMost).toBe(1);
    expect(setAside).toEqual({ always: ["Union"], sometimes: [] });
  });

  it("counts an origin that contradicts itself", () => {
    const { setAside } = among(says("Union", 13, 1), says("Union", 12, 2), says("Ministry", 13, 1));
    expect(setAside).toEqual({ always: ["Union"], sometimes: [] });
  });

  it("holds two relays of one statement against each other", () => {
    const relay = { during: [0, 9], statements: ["briefing"] } as const;
    const { atMost } = among(
      { ...relay, origin: "Ministry", says: exactly(12) },
      { ...relay, origin: "Government", says: exactly(13) },
    );
    expect(atMost).toBe(1);
  });

  it("is exact for any number of origins that clash in groups of sixteen", () => {
    const groups = Array.from({ length: 40 }, (_, group) => [
      says(`A ${group}`, 10 * group + 9, 10 * group),
      says(`B ${group}`, 10 * group + 8, 10 * group + 1),
    ]);
    expect(among(...groups.flat())).toMatchObject({ exact: true, atLeast: 40, atMost: 40, origins: 80 });
  });

  it("gives bounds where more than sixteen clash with each other", () => {
    const crowd = Array.from({ length: 20 }, (_, n) => says(`Witness ${n}`, n, 1));
    const { exact, atLeast, atMost, setAside } = among(...crowd);
    expect({ exact, atLeast, atMost, setAside }).toEqual({
      exact: false,
      atLeast: 10,
      atMost: 19,
      setAside: null,
    });
  });

  it("gives bounds for hundreds of origins", () => {
    const many = Array.from({ length: 300 }, (_, n) => says(`Witness ${n}`, 20, 1));
    const few = Array.from({ length: 3 }, (_, n) => says(`Outlet ${n}`, 12, 2));
    expect(among(...many, ...few)).toMatchObject({ exact: true, atLeast: 3, atMost: 3, origins: 303 });
    const open: Told = { origin: "Union", says: atLeast(1), during: [3, 4] };
    expect(among(...many, open)).toMatchObject({ exact: true, atLeast: 0, atMost: 0 });
  });

  it("is what trying every set of origins gives", () => {
    fc.assert(
      fc.property(anySmallTelling, (told) => {
        const claims = claimsTold(...told);
        const origins = [...new Set(claims.map(({ origin }) => origin))];
        const subsets = Array.from({ length: 2 ** origins.length }, (_, mask) =>
          origins.filter((_origin, bit) => (mask & (1 << bit)) !== 0),
        );
        const enough = subsets.filter(
          (gone) => leastDoubt(claims.filter(({ origin }) => !gone.includes(origin))).doubted === 0,
        );
        const fewest = Math.min(...enough.map(({ length }) => length));
        const best = enough.filter(({ length }) => length === fewest);
        const inSome = origins.filter((origin) => best.some((gone) => gone.includes(origin))).sort();
        const inAll = inSome.filter((origin) => best.every((gone) => gone.includes(origin)));
        expect(leastDoubtByOrigins(claims)).toEqual({
          exact: true,
          atLeast: fewest,
          atMost: fewest,
          origins: origins.length,
          setAside: { always: inAll, sometimes: inSome.filter((origin) => !inAll.includes(origin)) },
        });
      }),
    );
  });
});
