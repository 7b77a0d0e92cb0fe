import Link from "next/link";
import { ContradictionSign } from "@/components/layout/contradiction-chip";
import { EmptyState } from "@/components/layout/empty-state";
import type { FindingItem } from "@/lib/view/dashboard-model";

/** Contradictions as sentences, each with its rule, its certainty and who stands on which side. */
export function FindingList({ findings }: { readonly findings: readonly FindingItem[] }) {
  if (findings.length === 0) return <EmptyState title="No contradiction among the figures shown." />;
  return (
    <ul className="divide-y divide-line">
      {findings.map((finding) => (
        <li key={finding.fingerprint} className="flex gap-3 py-3 first:pt-0 last:pb-0">
          <ContradictionSign />
          <div className="min-w-0">
            <p className="font-serif text-md">
              <Link href={finding.href} className="decoration-line-strong underline-offset-4 hover:underline">
                {finding.sentence}
              </Link>
            </p>
            {finding.hint ? <p className="mt-0.5 text-ink-2 text-sm">{finding.hint}</p> : null}
            <p className="mt-1 text-ink-2 text-xs">
              {[finding.rule.replaceAll("-", " "), finding.certainty, `known from ${finding.knownFrom}`].join(
                " · ",
              )}
              {finding.review
                ? ` · reviewed: ${finding.review.verdict}${finding.review.outdated ? " (outdated)" : ""}`
                : ""}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
