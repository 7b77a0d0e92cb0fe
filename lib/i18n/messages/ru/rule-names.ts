import type { Translation } from "../../message-types";
import type { ruleNames as english } from "../en/rule-names";

export const ruleNames = {
  "self-contradiction": "противоречит себе",
  "relay-mismatch": "передано по-разному",
  "count-fell": "счёт уменьшился",
  "disjoint-at-once": "несовместимо в одно время",
  "part-exceeds-whole": "часть больше целого",
  "sum-exceeds-whole": "сумма больше целого",
  "incident-exceeds-total": "эпизод больше итога",
  "period-disagrees-with-total": "период расходится с итогом",
  "withdrawn-but-repeated": "отозвано, но повторено",
  "histories-disagree": "прошлое рассказано по-разному",
  "likely-slip": "вероятная описка",
} satisfies Translation<typeof english>;
