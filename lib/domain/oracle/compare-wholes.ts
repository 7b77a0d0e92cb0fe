import { claimsOfFinding, type Finding } from "../reconcile/finding";
import { findingsOfLedger } from "../testing/reading-aloud";
import { ASKED_NAMES, ASKED_RULES } from "./asked-rules";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import type { OwnClaim } from "./own-claims";
import { ownRepeats } from "./own-repeats";
import { type OwnClash, ownClashes, ownStandingClaims } from "./own-verdicts";
import type { SmallCrisis } from "./small-crisis";

/** The rules that judge two claims. */
const PAIRED = ASKED_RULES.filter(({ kind }) => kind === "pair" || kind === "part");

type Answer = Omit<Disagreement, "ledger" | "page">;

/**
 * A whole crisis, as known at a moment. Findings gather clashes, so that they are compared by figures: the same figures
 * are in findings, those of a certain clash in a certain finding; and each finding rests on a clash of its certainty
 * under its rule, each of its figures on a clash with another of them. Of the rules one is asked by itself as well.
 */
export function compareWholes(crisis: SmallCrisis): Disagreement | null {
  const { ledger, scheme, knownAt } = crisis;
  const clashes = ownClashes(
    ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme),
    SMALL_WORLD,
    ASKED_NAMES,
  );
  const repeats = ownRepeats(ledger, knownAt, SMALL_WORLD, scheme);
  const all = findingsOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: ASKED_RULES });
  const findings = all.filter(({ rule }) => rule !== "withdrawn-but-repeated");
  const page = clashes.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.page));
  const found =
    different("Which figures are in findings?", figuresOfClashes(clashes), figuresOfFindings(findings)) ??
    different(
      "Which figures are in certain findings for a clash of their own?",
      figuresOfClashes(clashes.filter(isCertain)),
      figuresOfFindings(findings.filter(({ certainty }) => certainty === "certain")).filter((id) =>
        figuresOfClashes(clashes.filter(isCertain)).includes(id),
      ),
    ) ??
    different(
      "Which figures are repeated though withdrawn?",
      repeats.map(({ figure }) => figure.id).sort(),
      figuresRepeated(all),
    ) ??
    unfounded(findings, clashes) ??
    byRule(crisis, clashes);
  return found === null ? null : { ...found, page, ledger };
}

/** The first finding that no clash of the oracle bears out. */
function unfounded(findings: readonly Finding[], clashes: readonly OwnClash[]): Answer | null {
  for (const { rule, certainty, ...finding } of findings) {
    const ids = figuresOfFindings([{ rule, certainty, ...finding }]);
    const within = clashes.filter(({ lower, higher }) =>
      [...idsOf(lower), ...idsOf(higher)].every((id) => ids.includes(id)),
    );
    const question = `What bears out the finding ${rule}, ${certainty}, of ${ids.join(" ")}?`;
    const rests = within.some(({ verdicts }) =>
      verdicts.some((one) => one.rule === rule && one.certainty === certainty),
    );
    const answer =
      different(question, rests ? ids : [], ids) ?? different(question, figuresOfClashes(within), ids);
    if (answer !== null) return answer;
  }
  return null;
}

/**
 * One rule by itself, so that no heading of another hides what it finds: each figure with the certainty of its surest
 * clash. A possible clash between the numbers of a certain one joins its finding (methodology page).
 */
function byRule({ seed, ledger, scheme, knownAt }: SmallCrisis, clashes: readonly OwnClash[]): Answer | null {
  const rule = PAIRED[seed % PAIRED.length];
  if (rule === undefined) return null;
  const findings = findingsOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: [rule] });
  const own = clashes
    .map((clash) => ({ ...clash, verdicts: clash.verdicts.filter(({ rule: name }) => name === rule.name) }))
    .filter(({ verdicts }) => verdicts.length > 0);
  const certain = figuresOfClashes(own.filter(isCertain));
  const surely = figuresOfFindings(findings.filter(({ certainty }) => certainty === "certain"));
  return (
    different(`Which figures does ${rule.name} find?`, figuresOfClashes(own), figuresOfFindings(findings)) ??
    different(
      `Which does it find certainly, for a clash of their own?`,
      certain,
      surely.filter((id) => certain.includes(id)),
    )
  );
}

function isCertain({ verdicts }: OwnClash): boolean {
  return verdicts.some(({ certainty }) => certainty === "certain");
}

function figuresOfClashes(clashes: readonly OwnClash[]): readonly string[] {
  return inOrder(clashes.flatMap(({ lower, higher }) => [...idsOf(lower), ...idsOf(higher)]));
}

function figuresOfFindings(findings: readonly Finding[]): readonly string[] {
  return inOrder(findings.flatMap((finding) => claimsOfFinding(finding).flatMap(idsOf)));
}

function figuresRepeated(findings: readonly Finding[]): readonly string[] {
  const sides = findings.flatMap((finding) => finding.sides.filter(({ role }) => role === "repeated"));
  return inOrder(sides.flatMap(({ claims }) => claims.flatMap(idsOf)));
}

function idsOf({ figures }: Pick<OwnClaim, "figures">): readonly string[] {
  return figures.map(({ id }) => id);
}

function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function different(question: string, oracle: readonly string[], program: readonly string[]): Answer | null {
  const [own, theirs] = [oracle.join(" "), program.join(" ")];
  return own === theirs ? null : { question, oracle: own || "none", program: theirs || "none" };
}
