import type { Translation } from "../../message-types";
import type { ruleNames as english } from "../en/rule-names";

export const ruleNames = {
  "self-contradiction": "өзіне-өзі қайшы",
  "relay-mismatch": "әртүрлі жеткізілген",
  "count-fell": "сан азайған",
  "disjoint-at-once": "бір уақытта сыйыспайды",
  "part-exceeds-whole": "бөлігі бүтіннен көп",
  "sum-exceeds-whole": "қосындысы бүтіннен көп",
  "incident-exceeds-total": "бір оқиға жиынтықтан көп",
  "period-disagrees-with-total": "кезең жиынтықпен сәйкес емес",
  "withdrawn-but-repeated": "қайтарып алынған, бірақ қайталанған",
  "histories-disagree": "өткені әртүрлі айтылған",
  "likely-slip": "қате терілген болуы мүмкін",
} satisfies Translation<typeof english>;
