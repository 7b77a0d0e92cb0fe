import type { Figure } from "@/lib/domain/figure";
import { leastDoubt } from "@/lib/domain/least-doubt/least-doubt";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { rangeClaims } from "@/lib/domain/range/in-force";
import { rangeSeries } from "@/lib/domain/range/range-series";
import { DEFAULT_READING } from "@/lib/domain/reading";
import { ReconciledLedger } from "@/lib/domain/reconcile/reconciled-ledger";
import { standingClaims } from "@/lib/domain/reconcile/world";
import { contradictionZones } from "@/lib/domain/zones/contradiction-zones";
import { type Crisis, type CrisisPlan, crisisOf } from "./crisis-figures";
import { type Times, timesOf } from "./times";

/** Three of five figures are echoes, one of five claims is open, one of a hundred is wrong. */
export const PLAN: CrisisPlan = {
  seed: 2022,
  figures: 1_000_000,
  scopes: 2_000,
  origins: 40,
  echoes: 0.6,
  openEnds: 0.2,
  clashes: 0.01,
  days: 365,
};

export interface Measured {
  readonly name: string;
  readonly figures: number;
  readonly findings: number;
  readonly times: Readonly<Record<string, Times>>;
  /** The most memory that the process ever had, in bytes, the figures themselves included. */
  readonly memory: number;
}

interface Case {
  readonly name: string;
  readonly plan: Partial<CrisisPlan>;
  readonly run: (crisis: Crisis, runs: number) => Pick<Measured, "findings" | "times">;
}

export const CASES: readonly Case[] = [
  { name: "event-10k", plan: { figures: 10_000, scopes: 20 }, run: wholeEvent },
  { name: "event-100k", plan: { figures: 100_000, scopes: 200 }, run: wholeEvent },
  { name: "event-1m", plan: {}, run: wholeEvent },
  { name: "added-to-1m", plan: {}, run: addedOnes },
  { name: "scope-1k", plan: { figures: 1_000, scopes: 1 }, run: oneScope },
  { name: "scope-10k", plan: { figures: 10_000, scopes: 1 }, run: oneScope },
  { name: "scope-100k", plan: { figures: 100_000, scopes: 1 }, run: oneScope },
  {
    name: "clashing-day",
    plan: { figures: 10_000, scopes: 1, days: 1, clashes: 1, echoes: 0 },
    run: oneScope,
  },
];

export function measure({ name, plan, run }: Case, runs: number): Measured {
  const crisis = crisisOf({ ...PLAN, ...plan });
  const { findings, times } = run(crisis, runs);
  const memory = process.resourceUsage().maxRSS * 1024;
  return { name, figures: crisis.known.figures.length, findings, times, memory };
}

function wholeEvent(crisis: Crisis, runs: number) {
  let findings = 0;
  const reconciled = timesOf(runs, () => {
    findings = ledgerOf(crisis).findings.length;
  });
  return { findings, times: { reconciled } };
}

function ledgerOf({ known, vocabulary }: Crisis): ReconciledLedger {
  return ReconciledLedger.of(known, vocabulary, DEFAULT_READING.scheme);
}

/** Figures that another publication gives again, one after the other, each with a number of its own. */
function addedOnes(crisis: Crisis, runs: number) {
  let ledger = ledgerOf(crisis);
  const { figures } = crisis.known;
  let added = 0;
  const one = () => {
    added++;
    const like = figures[(added * 7919) % figures.length];
    if (like) ledger = ledger.after({ figures: [{ before: null, after: newFigure(like, added) }] });
  };
  const first = timesOf(20, one);
  const then = timesOf(runs * 40, one);
  return { findings: ledger.findings.length, times: { "first 20": first, added: then } };
}

function newFigure(like: Figure, index: number): Figure {
  const n = "n" in like.quantity ? like.quantity.n : 0;
  return { ...like, id: `new-${index}`, quantity: { kind: "exact", n: n + (index % 3) } };
}

function oneScope(crisis: Crisis, runs: number) {
  let ledger = ledgerOf(crisis);
  let claims: readonly DatedClaim[] = [];
  const work = {
    findings: () => {
      ledger = ledgerOf(crisis);
      claims = standingClaims(ledger.world);
    },
    zones: () => contradictionZones(claims),
    "least doubt": () => leastDoubt(claims),
    "range series": () => rangeSeries(rangeClaims(claims), DEFAULT_READING.freshness),
  };
  const all = timesOf(runs, () => {
    for (const step of Object.values(work)) step();
  });
  const steps = Object.entries(work).map(([name, step]) => [name, timesOf(runs, step)] as const);
  return { findings: ledger.findings.length, times: { ...Object.fromEntries(steps), "all of it": all } };
}
