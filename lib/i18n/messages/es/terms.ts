import type { Translation } from "../../message-types";
import type { terms as english } from "../en/terms";

export const terms = {
  dozens: "docenas",
  tens: "decenas",
  hundreds: "cientos",
  thousands: "miles",
  "hundreds or thousands": "cientos o miles",
  "tens of thousands": "decenas de miles",
  several: "varios",
  "a few": "unos pocos",
  "a number of": "algunos",
  many: "muchos",
  "bare plural": "un plural sin número",
} satisfies Translation<typeof english>;
