import type { Figure } from "../figure";
import { type Claim, type DatedClaim, isDated } from "../provenance/claim";
import { claimsOf } from "../provenance/fold";
import type { Quantity } from "../quantity/quantity";
import type { Vocabulary } from "../vocabulary";
import { CRISIS } from "./crisis";
import { report } from "./ledger-builder";

/** What somebody tells of one count, with instants as small whole numbers: enough for tests of boxes. */
export interface Told {
  readonly origin?: string;
  readonly says: Quantity;
  /** The window [from, to). */
  readonly during: readonly [from: number, to: number];
  readonly statements?: readonly string[];
  /** What is counted, and of whom; killed, of everyone, if nothing else is said. */
  readonly measure?: string;
  readonly group?: string;
}

/** The claims of what was told, through figures as any other claims. What is told twice over is one claim. */
export function claimsTold(...told: readonly Told[]): readonly DatedClaim[] {
  const figures = told.flatMap((one, index) => figuresOf(one, `t${index}`));
  return claimsOf(figures, withOrigins(figures), "literal-1").filter((claim: Claim): claim is DatedClaim =>
    isDated(claim),
  );
}

/** The crisis, with a root of its own for every origin that it does not know. */
function withOrigins(figures: readonly Figure[]): Vocabulary {
  const sources = new Map(CRISIS.sources);
  for (const { origin } of figures) {
    if (sources.has(origin)) continue;
    const rest = { parent: null, country: null, alsoKnownAs: [], note: "" };
    sources.set(origin, { slug: origin, name: origin, kind: "unknown", ...rest });
  }
  return { ...CRISIS, sources };
}

function figuresOf(told: Told, id: string): readonly Figure[] {
  const { origin = "Interior Ministry", measure = "killed", group = "everyone" } = told;
  const plain = report(origin).says(told.says).counting(measure, group);
  const reports = told.statements?.map((statement) => plain.relaying(statement)) ?? [plain];
  const [from, to] = told.during;
  return reports.map((one, index) => ({
    ...one.figure(`${id}-${index}`),
    asOf: { window: { from, to }, precision: "instant", basis: "stated" },
  }));
}
