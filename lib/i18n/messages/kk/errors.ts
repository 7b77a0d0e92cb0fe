import type { Translation } from "../../message-types";
import type { errors as english } from "../en/errors";

export const errors = {
  "not-found": "Мұндай бет жоқ",
  "not-found-lead": "Мекенжайда қате болуы мүмкін немесе ол атаған нәрсе енді мұнда жоқ.",
  "all-events": "Барлық оқиғалар",
  failed: "Бұл бетті көрсету мүмкін болмады",
  "failed-lead": "Қате біздің тараптан кетті. Ештеңе өзгерген жоқ.",
  retry: "Қайталап көру",
} satisfies Translation<typeof english>;
