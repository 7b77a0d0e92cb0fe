import type { Figure, Ledger, Publication, Scope } from "../figure";
import { type Quantity, SCHEME_IDS, type SchemeId, VAGUE_TERMS } from "../quantity/quantity";
import type { KnownAt } from "../reading";
import { Dice } from "./dice";
import { kindsFor, NUMBER_SETS, ORIGINS, PUBLISHERS, SCOPE_SETS } from "./lists";
import { type Page, pagesOf, readableNoSooner, timeOn } from "./pages";
import { PERIODS, TICK, TIMES, tick } from "./small-clock";
import { takenBack } from "./taken-back";

/** One case of the oracle: a few figures, and how they are to be read. */
export interface SmallCrisis {
  readonly seed: number;
  readonly ledger: Ledger;
  readonly scheme: SchemeId;
  /** Milliseconds. */
  readonly freshness: number;
  readonly knownAt: KnownAt;
}

/** What the figures of one crisis have in common, so that they meet. */
interface Setting {
  readonly scopes: readonly Scope[];
  readonly numbers: readonly number[];
  readonly origins: readonly string[];
  readonly pages: readonly Page[];
  /** How many of a hundred figures relay a bulletin or a briefing. */
  readonly relayed: number;
}

/** Two to seven figures of one to three scopes, and now and then a withdrawal; the same for the same seed. */
export function smallCrisis(seed: number): SmallCrisis {
  const dice = new Dice(seed);
  const setting: Setting = {
    scopes: dice.some(dice.oneOf(SCOPE_SETS), dice.between(1, 3)),
    numbers: dice.oneOf(NUMBER_SETS),
    origins: dice.some(ORIGINS, dice.between(1, 4)),
    pages: pagesOf(dice, dice.between(2, 5), PUBLISHERS),
    relayed: dice.oneOf([20, 20, 90]),
  };
  const count = dice.between(2, 7);
  const figures = readableNoSooner(
    Array.from({ length: count }, (_, at) => told(dice, setting, `f${at + 1}`)),
  );
  return {
    seed,
    ledger: { revisions: figures, withdrawals: dice.chance(25) ? takenBack(dice, figures) : [] },
    scheme: dice.chance(85) ? "literal-1" : dice.oneOf(SCHEME_IDS),
    freshness: dice.oneOf([0, TICK, 2 * TICK, 4 * TICK]),
    knownAt: knownAt(dice),
  };
}

function told(dice: Dice, setting: Setting, id: string): Figure {
  const page = dice.oneOf(setting.pages);
  const origin = dice.oneOf(setting.origins);
  const quantity = quantityOf(dice, setting.numbers);
  const version = dice.between(1, 4);
  const scope = dice.oneOf(setting.scopes);
  return {
    id,
    externalId: null,
    revision: 1,
    reason: null,
    publication: publicationOf(page),
    wording: "as printed",
    language: "en",
    quantity,
    override: dice.chance(3)
      ? {
          interval: { low: Math.min(...setting.numbers), high: Math.max(...setting.numbers) },
          reason: "both",
        }
      : null,
    scope,
    groupAsWorded: null,
    asOf: timeOn(page, dice, scope.basis === "period" ? PERIODS : TIMES),
    chain: chainOf(page.source, origin),
    origin,
    statement: dice.chance(setting.relayed)
      ? `${origin}: ${dice.oneOf(["the briefing", "the bulletin"])}`
      : null,
    stance: dice.chance(90)
      ? "attributed"
      : dice.oneOf(["recalled", "withdrawn", "denied", "predicted", "alleged"]),
    note: "",
    recorded: version * 1000,
    version,
    recordedBy: "recorder",
  };
}

function publicationOf({ id, source, published }: Page): Publication {
  return { id, source, title: id, url: null, archivedUrl: null, language: "en", published };
}

function chainOf(publisher: string, origin: string): Figure["chain"] {
  const sources = publisher === origin ? [origin] : [publisher, origin];
  return sources.map((source) => ({ sources: [source], asNamed: null }));
}

function quantityOf(dice: Dice, numbers: readonly number[]): Quantity {
  if (dice.chance(4)) return { kind: "no figure given" };
  if (dice.chance(6)) return { kind: "vague term", term: dice.oneOf(VAGUE_TERMS) };
  const n = dice.oneOf(numbers);
  if (dice.chance(5)) {
    const other = dice.oneOf(numbers);
    return { kind: "between", low: Math.min(n, other), high: Math.max(n, other) };
  }
  return dice.oneOf(kindsFor(n));
}

function knownAt(dice: Dice): KnownAt {
  if (dice.chance(60)) return { by: "latest" };
  const by = dice.oneOf(["publication", "publication", "recording", "version"] as const);
  if (by === "version") return { by, version: dice.between(1, 4) };
  if (by === "recording") return { by, at: dice.between(1, 4) * 1000 };
  return { by, at: tick(dice.between(1, 12)) + dice.oneOf([-1, 0, 1, TICK / 2]) };
}
