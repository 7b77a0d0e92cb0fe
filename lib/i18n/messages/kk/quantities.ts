import type { Translation } from "../../message-types";
import type { quantities as english } from "../en/quantities";

export const quantities = {
  "at least": "кемінде {n, number}",
  "more than": "{n, number} санынан көп",
  "at most": "ең көбі {n, number}",
  "fewer than": "{n, number} санынан аз",
  about: "шамамен {n, number}",
  nearly: "{n, number} дерлік",
  between: "{low, number} мен {high, number} аралығында",
  "no figure given": "сан аталмаған",
  interval: "{low, number}–{high, number}",
  "open-interval": "{low, number} немесе одан көп",
  "one-origin": "{range} — бір бастапқы дереккөз",
  "vague-range": "{range} ({term})",
} satisfies Translation<typeof english>;
