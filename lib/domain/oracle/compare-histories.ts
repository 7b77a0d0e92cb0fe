import type { Ledger, Stance } from "../figure";
import { ALL_RULES } from "../reconcile/all-rules";
import { claimsOfFinding } from "../reconcile/finding";
import { findingsOfLedger } from "../testing/reading-aloud";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import { ownHistories } from "./own-histories";
import { known } from "./own-known";
import type { SmallCrisis } from "./small-crisis";

/** The figures that keep their stance, by name, so that a smaller ledger is told alike. */
const BESIDE: readonly string[] = ["f3", "f6"];
const RULES = ALL_RULES.filter(({ name }) => name === "histories-disagree");

/** Which recalled figures disagree with what another page recalls. */
export function compareHistories({ ledger, knownAt, scheme }: SmallCrisis): Disagreement | null {
  const told = toldAsHistory(ledger);
  const findings = findingsOfLedger(told, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: RULES });
  const pairs = ownHistories(known(told, knownAt).figures, SMALL_WORLD, scheme);
  const oracle = said(pairs.flat().flatMap(({ figures }) => figures.map(({ id }) => `${id} possible`)));
  const program = said(
    findings.flatMap((finding) =>
      claimsOfFinding(finding).flatMap(({ figures }) =>
        figures.map(({ id }) => `${id} ${finding.certainty}`),
      ),
    ),
  );
  if (oracle === program) return null;
  const page = ["two publications recall different earlier tolls for one scope and time: possible"];
  return { question: "Which recalled figures disagree?", oracle, program, page, ledger: told };
}

/** Figures told with their withdrawal or denial: the page of a recalled toll may tell of them too. */
const DISOWNED: Readonly<Record<string, Stance>> = { f4: "withdrawn", f7: "denied" };

/** Few figures of a case are recalled, so that here most of them are, and the others told beside them. */
export function toldAsHistory(ledger: Ledger): Ledger {
  const revisions = ledger.revisions.map((figure) => {
    if (BESIDE.includes(figure.id)) return figure;
    return { ...figure, stance: DISOWNED[figure.id] ?? "recalled" } as const;
  });
  return { ...ledger, revisions };
}

function said(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(", ") || "none";
}
