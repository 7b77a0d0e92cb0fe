import type { Figure, Ledger } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import { DEFAULT_READING } from "../reading";
import type { Finding } from "../reconcile/finding";
import { findingsOfLedger } from "../testing/reading-aloud";
import { ASKED_NAMES, ASKED_RULES } from "./asked-rules";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import { looksMiscopied } from "./miscopied";
import { ownClaims } from "./own-claims";
import { ownRepeats } from "./own-repeats";
import { type OwnClash, ownClashes, ownStandingClaims } from "./own-verdicts";
import type { SmallCrisis } from "./small-crisis";

const { knownAt } = DEFAULT_READING;
const NOTHING = "no finding";

/**
 * Every two figures that share no number, or of which one may have been withdrawn, as a world of their own, so that
 * nothing but the pair decides. (That nothing is said of the others is seen in whole crises.)
 */
export function comparePairs({ ledger, scheme }: SmallCrisis): Disagreement | null {
  const { revisions, withdrawals } = ledger;
  for (const [place, figure] of revisions.entries()) {
    for (const other of revisions.slice(place + 1)) {
      const mayMatter = withdrawals.length > 0 || shareNoNumber(figure, other, scheme);
      const found = mayMatter ? comparePair({ revisions: [figure, other], withdrawals }, scheme) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function shareNoNumber(a: Figure, b: Figure, scheme: SchemeId): boolean {
  const [one, other] = ownClaims([a, b], SMALL_WORLD, scheme).map(({ bounds }) => bounds);
  return one !== undefined && other !== undefined && (one.high < other.low || other.high < one.low);
}

function comparePair(ledger: Ledger, scheme: SchemeId): Disagreement | null {
  const findings = findingsOfLedger(ledger, { scheme, knownAt, vocabulary: SMALL_WORLD, rules: ASKED_RULES });
  const claims = ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme);
  const [clash] = ownClashes(claims, SMALL_WORLD, ASKED_NAMES);
  const oracle = `${clash ? ownHeading(clash) : NOTHING}; repeated: ${ownRepeated(ledger, scheme)}`;
  const program = `${heading(findings)}; repeated: ${repeated(findings)}`;
  if (oracle === program) return null;
  const page = clash?.verdicts.flatMap((verdict) => verdict.page) ?? [];
  return { question: "What do the two say of one another?", oracle, program, page, ledger };
}

/** The strongest of what the tables say, and of equals the first. */
function ownHeading({ lower, higher, verdicts }: OwnClash): string {
  const strongest = verdicts.find(({ certainty }) => certainty === "certain") ?? verdicts[0];
  const gap = higher.bounds.low - lower.bounds.high;
  // "The moment from which a reader could know it: when the last of its sides was first published."
  const knownFrom = Math.max(...[lower, higher].map(({ figures: [figure] }) => readableFrom(figure)));
  const isSlip = looksMiscopied(lower, higher, SMALL_WORLD);
  return told(strongest?.rule ?? NOTHING, strongest?.certainty ?? NOTHING, gap, knownFrom, isSlip);
}

function readableFrom(figure: Figure | undefined): number {
  return figure?.publication.published.window?.from ?? Number.POSITIVE_INFINITY;
}

function heading(findings: readonly Finding[]): string {
  const said = findings.filter(({ rule }) => rule !== "withdrawn-but-repeated");
  if (said.length === 0) return NOTHING;
  const headings = said.map(({ rule, certainty, gap, knownFrom, hint }) =>
    told(rule, certainty, gap, knownFrom, hint?.kind === "slip"),
  );
  return headings.join(" and ");
}

function told(rule: string, certainty: string, gap: number, knownFrom: number, isSlip: boolean): string {
  return `${rule}, ${certainty}, ${gap} people apart, known from ${knownFrom}${isSlip ? ", maybe a slip" : ""}`;
}

function ownRepeated(ledger: Ledger, scheme: SchemeId): string {
  const repeats = ownRepeats(ledger, knownAt, SMALL_WORLD, scheme);
  return inOrder(repeats.map(({ figure, certainty }) => `${figure.id} ${certainty}`));
}

function repeated(findings: readonly Finding[]): string {
  const repeats = findings.flatMap(({ sides, certainty }) =>
    sides
      .filter(({ role }) => role === "repeated")
      .flatMap(({ claims }) =>
        claims.flatMap(({ figures }) => figures.map(({ id }) => `${id} ${certainty}`)),
      ),
  );
  return inOrder(repeats);
}

function inOrder(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : [...texts].sort().join(", ");
}
