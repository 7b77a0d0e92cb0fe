import type { Translation } from "../../message-types";
import type { quantities as english } from "../en/quantities";

export const quantities = {
  "at least": "не менее {n, number}",
  "more than": "более {n, number}",
  "at most": "не более {n, number}",
  "fewer than": "менее {n, number}",
  about: "около {n, number}",
  nearly: "почти {n, number}",
  between: "между {low, number} и {high, number}",
  "no figure given": "число не названо",
  interval: "от {low, number} до {high, number}",
  "open-interval": "{low, number} или больше",
  "one-origin": "{range} — один первоисточник",
  "vague-range": "{range} ({term})",
} satisfies Translation<typeof english>;
