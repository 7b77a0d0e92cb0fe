import type { Translation } from "../../message-types";
import type { terms as english } from "../en/terms";

export const terms = {
  dozens: "дюжины",
  tens: "десятки",
  hundreds: "сотни",
  thousands: "тысячи",
  "hundreds or thousands": "сотни или тысячи",
  "tens of thousands": "десятки тысяч",
  several: "несколько",
  "a few": "единицы",
  "a number of": "ряд",
  many: "много",
  "bare plural": "множественное число без цифры",
} satisfies Translation<typeof english>;
