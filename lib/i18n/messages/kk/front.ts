import type { Translation } from "../../message-types";
import type { front as english } from "../en/front";

export const front = {
  title: "Не хабарланды, кім хабарлады және хабарламалар қаншалықты алшақ",
  empty: "Әзірге бірде-бір оқиға жоқ.",
  counts:
    "{publications, plural, one {# жарияланымнан} other {# жарияланымнан}} {figures, plural, one {# дерек} other {# дерек}}, {origins, plural, one {# бастапқы дереккөз} other {# бастапқы дереккөз}}",
  "last-entry": "соңғы жазба: {when}",
  "no-entry": "әзірге жоқ",
} satisfies Translation<typeof english>;
