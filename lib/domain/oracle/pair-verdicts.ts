import type { PairFacts } from "./pair-facts";
import type { VerdictRow } from "./verdict-table";

const MEETING = ["open", "one instant"] as const;
const TOTALS = ["running total", "class that may shrink"] as const;
const OCCURRENCES = ["named occurrence", "unnamed period", "unnamed incident"] as const;
const EACH = ["self-contradiction", "disjoint-at-once"] as const;
/** Two numbers of one publication are for it to answer for, whoever it cites. */
const PUBLICATIONS = { "self-contradiction": ["one"], "disjoint-at-once": ["different"] } as const;
const APART = ["like a slip", "apart"] as const;

/** Domain page, section 5, the table and what it says of conflicts within one publication and of one statement. */
const WITHIN_ONE_REPORT: readonly VerdictRow<PairFacts>[] = [
  {
    when: {
      counts: [...TOTALS, "named occurrence", "unnamed period"],
      order: MEETING,
      publications: ["one"],
      asOf: ["same"],
      width: ["fine"],
      numbers: APART,
    },
    rule: "self-contradiction",
    certainty: "certain",
    needs: "one time",
    page: "both of one publication, windows overlap: conflict (self-contradiction; certain where as-of is the same)",
  },
  {
    when: {
      counts: ["unnamed incident"],
      order: MEETING,
      publications: ["one"],
      origins: ["one"],
      width: ["fine"],
      numbers: APART,
    },
    rule: "self-contradiction",
    certainty: "certain",
    needs: "one time",
    page: "an unnamed incident is told from others by its time: one voice tells of one (methodology)",
  },
  {
    when: {
      counts: [...TOTALS, ...OCCURRENCES],
      order: MEETING,
      publications: ["one"],
      width: ["fine"],
      numbers: APART,
    },
    rule: "self-contradiction",
    certainty: "possible",
    needs: "one time",
    page: "both of one publication, windows overlap: conflict (self-contradiction; …)",
  },
  ...(["self-contradiction", "relay-mismatch"] as const).flatMap((rule) => ofOneStatement(rule)),
];

/** Of one statement, whoever publishes it; in one publication that publication contradicts itself too. */
function ofOneStatement(rule: "self-contradiction" | "relay-mismatch"): readonly VerdictRow<PairFacts>[] {
  const publications = rule === "self-contradiction" ? (["one"] as const) : (["one", "different"] as const);
  const when = { order: MEETING, origins: ["one"], publications, numbers: APART } as const;
  return [
    {
      when: { ...when, counts: [...TOTALS, ...OCCURRENCES], statements: ["one"] },
      rule,
      certainty: "certain",
      needs: "no time",
      page: "windows overlap and both relay one statement (… or the same bulletin): conflict, certain (relay-mismatch)",
    },
    {
      when: { ...when, counts: ["stock"], statements: ["one"], width: ["fine"] },
      rule,
      certainty: "certain",
      needs: "no time",
      page: "[stocks:] disjoint figures … of one statement, whose windows overlap and are not coarse conflict",
    },
    {
      when: { ...when, moment: ["same stated"] },
      rule,
      certainty: "certain",
      needs: "one time",
      page: "both relay one statement (same stated moment, such as “as of midday” …): conflict, certain",
    },
  ];
}

/** Domain page, section 5, the rest of the table. */
const RUNNING_TOTALS: readonly VerdictRow<PairFacts>[] = [
  {
    when: { counts: ["running total"], order: ["higher first"] },
    rule: "count-fell",
    certainty: "certain",
    needs: "an order",
    page: "b surely before a: conflict, certain",
  },
  {
    when: {
      counts: ["running total"],
      order: MEETING,
      origins: ["one"],
      width: ["fine"],
      numbers: ["like a slip"],
    },
    rule: "relay-mismatch",
    certainty: "possible",
    needs: "one time",
    page: "order not stated … unless the two numbers look like a slip of one another (then relay-mismatch, possible)",
  },
  {
    when: {
      counts: ["running total"],
      order: MEETING,
      origins: ["one"],
      publications: ["different"],
      statements: ["different"],
      moment: ["not the same stated"],
      width: ["fine"],
      published: ["higher first"],
      numbers: APART,
    },
    rule: "count-fell",
    certainty: "possible",
    needs: "an order",
    page: "or the higher was published first (then count-fell, possible)",
  },
  {
    when: {
      counts: ["running total"],
      order: MEETING,
      origins: ["different"],
      publications: ["different"],
      width: ["fine"],
      published: ["higher first", "not surely"],
    },
    rule: "disjoint-at-once",
    certainty: "possible",
    needs: "one time",
    page: "update if the lower was surely published first; else conflict, possible (disjoint-at-once)",
  },
  {
    when: {
      counts: ["class that may shrink"],
      order: MEETING,
      origins: ["different"],
      publications: ["different"],
      width: ["fine"],
      published: ["not surely"],
    },
    rule: "disjoint-at-once",
    certainty: "possible",
    needs: "one time",
    page: "no monotone rule applies to it, and a later lower count is shown as a re-classification",
  },
  {
    when: {
      counts: TOTALS,
      order: ["one instant"],
      origins: ["different"],
      publications: ["different"],
      moment: ["same stated"],
    },
    rule: "disjoint-at-once",
    certainty: "certain",
    needs: "one time",
    page: "different origins with disjoint numbers for one stated instant contradict each other for certain (methodology)",
  },
];

/**
 * Domain page, section 5: "For `current` scopes (stocks) there is no monotonicity". Two numbers speak of one moment where
 * one publication states one time for both (methodology page).
 */
const STOCKS: readonly VerdictRow<PairFacts>[] = EACH.flatMap((rule) => {
  const when = {
    counts: ["stock"],
    order: MEETING,
    origins: ["different"],
    publications: PUBLICATIONS[rule],
    width: ["fine"],
  } as const;
  const page =
    "disjoint figures of different origins … conflict (certain where the moment is the same, else possible)";
  const ofOnePage: readonly VerdictRow<PairFacts>[] =
    rule === "self-contradiction"
      ? [{ when: { ...when, asOf: ["same"] }, rule, certainty: "certain", needs: "one time", page }]
      : [];
  return [
    { when: { ...when, moment: ["same stated"] }, rule, certainty: "certain", needs: "one time", page },
    ...ofOnePage,
    { when, rule, certainty: "possible", needs: "one time", page },
  ];
});

/** Domain page, section 5, incidents and periods. An unnamed incident may be another one, so that it is only possible. */
const OCCURRENCE: readonly VerdictRow<PairFacts>[] = OCCURRENCES.flatMap((counts) =>
  EACH.map((rule) => ({
    when: {
      counts: [counts],
      origins: ["different"],
      publications: PUBLICATIONS[rule],
    },
    rule,
    certainty: counts === "unnamed incident" ? "possible" : "certain",
    needs: counts === "named occurrence" ? "no time" : "one time",
    page: "disjoint figures of the same incident or period conflict, whatever their publication order",
  })),
);

const SAME_VOICE_ON_AN_OCCURRENCE: VerdictRow<PairFacts> = {
  when: {
    counts: OCCURRENCES,
    order: MEETING,
    origins: ["one"],
    width: ["fine"],
    numbers: ["like a slip"],
  },
  rule: "relay-mismatch",
  certainty: "possible",
  needs: "one time",
  page: "unless the later one comes from the same origin: here none is surely later, and one looks like a slip of the other",
};

/**
 * What the page says of two claims of one scope that share no number. What no row names is an update, an order that is
 * not stated, or one number in other words. Of several verdicts the stronger stands, and of equals the first.
 */
export const PAIR_VERDICTS: readonly VerdictRow<PairFacts>[] = [
  ...WITHIN_ONE_REPORT,
  ...RUNNING_TOTALS,
  ...STOCKS,
  ...OCCURRENCE,
  SAME_VOICE_ON_AN_OCCURRENCE,
];
