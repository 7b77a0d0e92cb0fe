import { Notice } from "@/components/layout/notice";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/view-query";
import { sayProblem } from "@/lib/view/say-problem";

export interface QueryFaultsProps {
  readonly texts: Texts;
  readonly faults: readonly QueryFault[];
}

/** What in the address could not be followed; the nearest valid view stands below it. */
export function QueryFaults({ texts, faults }: QueryFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <Notice title={texts.t("dashboard.faults")}>
      <ul>
        {faults.map(({ parameter, problem }) => (
          <li key={`${parameter} ${problem.kind}`} className="break-words">
            <span className="font-medium">{parameter}</span>: {sayProblem(problem, texts)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
