import { Notice } from "@/components/layout/notice";
import type { QueryFault } from "@/lib/schema/view-query";

/** What in the address could not be followed; the nearest valid view stands below it. */
export function QueryFaults({ faults }: { readonly faults: readonly QueryFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice title="Part of this address could not be followed. The nearest valid view is shown.">
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.parameter}${fault.problem}`} className="break-words">
            <span className="font-medium">{fault.parameter}</span>: {fault.problem}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
