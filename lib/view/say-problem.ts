import type { Texts } from "@/lib/i18n/texts";
import type { QueryProblem } from "@/lib/schema/query-problem";

/** What was wrong with a parameter of an address: "there is no measure “unheard-of” in this event". */
export function sayProblem(problem: QueryProblem, { t }: Texts): string {
  switch (problem.kind) {
    case "too long":
      return t("faults.too long", { most: problem.most });
    case "no such value":
      return t("faults.no such value", { value: problem.value, values: problem.values.join(", ") });
    case "not hours":
      return t("faults.not hours", { value: problem.value, most: problem.most });
    case "days reversed":
      return t("faults.days reversed", { from: problem.from, to: problem.to });
    default:
      return t(`faults.${problem.kind}`, { value: problem.value });
  }
}
