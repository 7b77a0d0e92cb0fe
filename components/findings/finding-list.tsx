import Link from "next/link";
import { ContradictionSign } from "@/components/layout/contradiction-chip";
import { EmptyState } from "@/components/layout/empty-state";
import type { Texts } from "@/lib/i18n/texts";
import type { FindingItem } from "@/lib/view/dashboard-model";
import { FindingFacts } from "./finding-facts";

export interface FindingListProps {
  readonly texts: Texts;
  readonly findings: readonly FindingItem[];
}

/** Contradictions as sentences, each with its rule, its certainty and who stands on which side. */
export function FindingList({ texts, findings }: FindingListProps) {
  if (findings.length === 0) return <EmptyState title={texts.t("contradictions.none")} />;
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
            <FindingFacts texts={texts} finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}
