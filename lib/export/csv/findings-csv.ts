import type { FindingJson } from "@/lib/view/json/finding-json";
import type { Column } from "./column";
import { intervalColumns } from "./interval-columns";
import { scopeColumns } from "./scope-columns";
import { timeColumns } from "./time-columns";

type Claim = FindingJson["claims"][number];

/** One figure on one side of a finding. */
export interface FindingRow {
  readonly finding: FindingJson;
  readonly side: number;
  readonly role: FindingJson["sides"][number]["role"];
  readonly claim: Claim;
  readonly figure: Claim["figures"][number];
}

/** Every figure of every finding, side by side; sides count from 1, the lowest first. */
export function* findingRows(findings: Iterable<FindingJson>): Generator<FindingRow> {
  for (const finding of findings) {
    for (const [index, { role, claims }] of finding.sides.entries()) {
      for (const position of claims) {
        const claim = finding.claims[position];
        if (claim === undefined)
          throw new RangeError(`finding ${finding.fingerprint} has no claim ${position}`);
        for (const figure of claim.figures) yield { finding, side: index + 1, role, claim, figure };
      }
    }
  }
}

export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  { name: "fingerprint", of: ({ finding }) => finding.fingerprint },
  { name: "rule", of: ({ finding }) => finding.rule },
  { name: "rule_version", of: ({ finding }) => finding.ruleVersion },
  { name: "also_found_by", of: ({ finding }) => finding.alsoFoundBy.join(" ") },
  { name: "certainty", of: ({ finding }) => finding.certainty },
  { name: "sentence", of: ({ finding }) => finding.sentence },
  { name: "hint", of: ({ finding }) => finding.hint },
  { name: "gap", of: ({ finding }) => finding.gap },
  { name: "known_from", of: ({ finding }) => finding.knownFrom },
  { name: "review_verdict", of: ({ finding }) => finding.review?.verdict ?? null },
  { name: "review_note", of: ({ finding }) => finding.review?.note ?? null },
  { name: "review_outdated", of: ({ finding }) => finding.review?.outdated ?? null },
  { name: "side", of: ({ side }) => side },
  { name: "side_role", of: ({ role }) => role },
  ...scopeColumns<FindingRow>(({ claim }) => claim.scope),
  ...intervalColumns<FindingRow>(({ claim }) => claim.interval),
  { name: "origin", of: ({ claim }) => claim.origin },
  ...timeColumns<FindingRow>("as_of", ({ claim }) => claim.asOf),
  { name: "figure", of: ({ figure }) => figure.id },
  { name: "external_id", of: ({ figure }) => figure.externalId },
  { name: "wording", of: ({ figure }) => figure.wording },
  { name: "publisher", of: ({ figure }) => figure.source },
  { name: "url", of: ({ figure }) => figure.url },
];
