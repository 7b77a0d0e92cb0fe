import type { Ledger } from "../figure";
import type { SmallCrisis } from "./small-crisis";
import { story } from "./story";

/** One question on which the oracle and the program answer differently. */
export interface Disagreement {
  readonly question: string;
  readonly oracle: string;
  readonly program: string;
  /** The words of the page on which the oracle's answer rests. */
  readonly page: readonly string[];
  /** What both were asked about. */
  readonly ledger: Ledger;
}

/** Asks both; null where they agree. */
export type Comparison = (crisis: SmallCrisis) => Disagreement | null;

/** Where the two were asked the same and answered the same, nothing; else the first few disagreements, each as a story. */
export function disagreements(
  compare: Comparison,
  caseOf: (seed: number) => SmallCrisis,
  firstSeed: number,
  cases: number,
): readonly string[] {
  const told: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + cases && told.length < 3; seed += 1) {
    const crisis = caseOf(seed);
    const found = compare(crisis);
    if (found !== null)
      told.push(tell(smallest(compare, { ...crisis, ledger: found.ledger }, found), crisis));
  }
  return told;
}

/** Leaves out figure after figure, withdrawal after withdrawal, as long as the two still disagree. */
function smallest(compare: Comparison, crisis: SmallCrisis, found: Disagreement): Disagreement {
  for (const ledger of smaller(crisis.ledger)) {
    const still = compare({ ...crisis, ledger });
    if (still !== null) return smallest(compare, { ...crisis, ledger: still.ledger }, still);
  }
  return found;
}

function smaller({ revisions, withdrawals }: Ledger): readonly Ledger[] {
  return [
    ...revisions.map((left) => ({ revisions: revisions.filter((figure) => figure !== left), withdrawals })),
    ...withdrawals.map((left) => ({ revisions, withdrawals: withdrawals.filter((other) => other !== left) })),
  ];
}

function tell({ question, oracle, program, page, ledger }: Disagreement, crisis: SmallCrisis): string {
  const { seed, scheme, freshness, knownAt } = crisis;
  return [
    `seed ${seed}, ${scheme}, freshness ${freshness / 3_600_000} h, known at ${JSON.stringify(knownAt)}`,
    story(ledger),
    `  ${question}`,
    `  oracle:  ${oracle}`,
    `  program: ${program}`,
    ...page.map((words) => `  page:    ${words}`),
  ].join("\n");
}
