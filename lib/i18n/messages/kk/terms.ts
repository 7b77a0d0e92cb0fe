import type { Translation } from "../../message-types";
import type { terms as english } from "../en/terms";

export const terms = {
  dozens: "дюжиналаған",
  tens: "ондаған",
  hundreds: "жүздеген",
  thousands: "мыңдаған",
  "hundreds or thousands": "жүздеген немесе мыңдаған",
  "tens of thousands": "ондаған мың",
  several: "бірнеше",
  "a few": "санаулы",
  "a number of": "бірқатар",
  many: "көп",
  "bare plural": "сансыз көпше түр",
} satisfies Translation<typeof english>;
