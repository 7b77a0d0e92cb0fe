import fc from "fast-check";
import type { Figure, Ledger, Withdrawal } from "../figure";
import { printedNumber, type Quantity, SCHEME_IDS, type SchemeId, VAGUE_TERMS } from "../quantity/quantity";
import { HOUR } from "../time/window";
import { SOURCES } from "./crisis";
import { ledgerOf, type Report, report } from "./ledger-builder";
import { at, DAY } from "./times";
import { type TakenBack, takesBack } from "./withdrawal-builder";

/** The first day of every arbitrary crisis; its times lie within eight days of it. */
const FIRST_DAY = at("2022-01-05");

/** Few numbers, so that figures often agree, clash, echo one another, or look like slips. */
const smallCount = fc.constantFrom(0, 2, 10, 12, 13, 44, 160, 164, 225, 252, 477);

/** Any kind of quantity, of few numbers. */
const anyReported: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 4, arbitrary: smallCount.map((n): Quantity => ({ kind: "exact", n })) },
  fc.record({ kind: fc.constantFrom("at least", "more than", "at most", "about"), n: smallCount }),
  fc.record({ kind: fc.constantFrom("fewer than", "nearly"), n: smallCount.map((n) => n + 1) }),
  fc
    .tuple(smallCount, smallCount)
    .map(([n, m]): Quantity => ({ kind: "between", low: Math.min(n, m), high: Math.max(n, m) })),
  fc.record({ kind: fc.constant("vague term"), term: fc.constantFrom(...VAGUE_TERMS) }),
  fc.constant<Quantity>({ kind: "no figure given" }),
);

export const anyScheme: fc.Arbitrary<SchemeId> = fc.constantFrom(...SCHEME_IDS);

/** How long claims stay in force, in milliseconds. */
export const anyFreshness: fc.Arbitrary<number> = fc.constantFrom(0, HOUR, 12 * HOUR, DAY, 48 * HOUR);

/** An instant before, within or after the crisis; often one at which a window opens or closes. */
export const anyInstant: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -1, max: 9 * 24 }), fc.constantFrom(-1, 0, 1, 1800))
  .map(([hours, seconds]) => FIRST_DAY + hours * HOUR + seconds * 1000);

/** A day or hour of the crisis, or its month, as tests write times. */
const anyTime: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }).map((days) => written(days * DAY, 10)) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 71 }).map((hours) => `${written(hours * HOUR, 13)}h`) },
  fc.integer({ min: 0, max: 3 }).map((days) => `${written(days * DAY, 10)} 12:00:00`),
  fc.constant("2022-01"),
);

function written(since: number, length: number): string {
  return new Date(FIRST_DAY + since).toISOString().slice(0, length).replace("T", " ");
}

type Step = (given: Report) => Report;

function oneOf(...steps: readonly Step[]): fc.Arbitrary<Step> {
  return fc.constantFrom(...steps);
}

const as: Step = (given) => given;

const anyCounted = oneOf(
  as,
  as,
  as,
  (given) => given.injured(),
  (given) => given.counting("killed or injured"),
  (given) => given.counting("died in hospital"),
  (given) => given.killed("security forces"),
  (given) => given.killed("classed as attackers"),
  (given) => given.ofUnstatedGroup(),
);
const anyPlace = oneOf(
  as,
  as,
  as,
  (given) => given.in("Almaty"),
  (given) => given.inUnstatedPlace(),
);
const anyBasis = oneOf(
  as,
  as,
  as,
  as,
  (given) => given.listedByName(),
  (given) => given.rightNow(),
  (given) => given.inIncident("the airport"),
  (given) => given.inIncident(null),
  (given) => given.inPeriod(null),
  (given) => given.withBasis("prediction"),
);
const anyContext = oneOf(
  as,
  as,
  as,
  (given) => given.relaying("briefing"),
  (given) => given.relaying("bulletin"),
  (given) => given.withStance("recalled"),
  (given) => given.withStance("withdrawn"),
  (given) => given.readAs(10, 14, "the page says both"),
  (given) => given.undated(),
);
/** When it was published: the page and its time go together, since one page has one time. */
const anyPublication = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom("", " 08h", " 18:30", "unknown"), fc.boolean())
  .map(([day, hour, isShared]): Step => {
    const time = written((day + 4) * DAY, 10);
    return (given) => {
      const page = hour === "unknown" ? given.publishedAtUnknownTime() : given.publishedOn(`${time}${hour}`);
      return isShared && hour !== "unknown" ? page.inArticle(`page of ${time}${hour}`) : page;
    };
  });
const anyAsOf = fc.oneof(
  {
    weight: 6,
    arbitrary: anyTime.map(
      (time): Step =>
        (given) =>
          given.asOf(time),
    ),
  },
  fc.constant<Step>((given) => given.asOfUnsaid()),
);

/** A line of three bodies, a second ministry, and two voices of their own: one origin, related ones, strangers. */
const anyOrigin = fc.constantFrom(
  "Government",
  "Interior Ministry",
  "Almaty police",
  "Health Ministry",
  "Union",
  "RT",
);

/** A report of anything about the crisis, by anyone. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    origin: anyOrigin,
    publisher: fc.option(anyOrigin, { nil: null }),
    quantity: anyReported,
    steps: fc.tuple(anyCounted, anyPlace, anyBasis, anyAsOf, anyPublication, anyContext),
    version: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ origin, publisher, quantity, steps, version }) => {
    const plain = report(origin)
      .says(quantity)
      .by(publisher ?? origin)
      .recordedAt(version * 1000, version);
    return steps.reduce((given, step) => step(given), plain);
  });

export const anyWithdrawal: fc.Arbitrary<TakenBack> = fc
  .record({
    origin: anyOrigin,
    value: smallCount,
    asOf: anyTime,
    announced: fc.integer({ min: 3, max: 11 }),
    statement: fc.option(fc.constantFrom("briefing", "bulletin"), { nil: null }),
    version: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ origin, value, asOf, announced, statement, version }) => {
    const plain = takesBack(origin, value)
      .asOf(asOf)
      .announcedOn(written(announced * DAY, 10));
    return (statement === null ? plain : plain.of(statement)).recordedAt(version * 1000, version);
  });

/** Up to a few dozen reports; some of their figures, and some that nobody gave, are taken back. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    reports: fc.array(anyReport, { maxLength: 30, size: "max" }),
    strangers: fc.array(anyWithdrawal, { maxLength: 2 }),
    takenBack: fc.array(fc.tuple(fc.nat(), anyWithdrawal), { maxLength: 2 }),
  })
  .map(({ reports, strangers, takenBack }) => {
    const ledger = ledgerOf(...reports, ...strangers);
    const own = takenBack.flatMap(([pick, taken], index) => {
      const figure = ledger.revisions[pick % Math.max(1, ledger.revisions.length)];
      return figure ? withdrawalOf(figure, taken.withdrawal(`t${index}`)) : [];
    });
    return { ...ledger, withdrawals: [...ledger.withdrawals, ...own] };
  });

function withdrawalOf(figure: Figure, plain: Withdrawal): readonly Withdrawal[] {
  const value = printedNumber(figure.quantity);
  const { window } = figure.asOf;
  if (value === null || window === null) return [];
  return [{ ...plain, value, origin: figure.origin, scope: figure.scope, asOf: window }];
}

/** A report of one and the same scope, a running total. */
export const anyScopeReport: fc.Arbitrary<Report> = fc
  .tuple(anyOrigin, anyReported, anyAsOf, anyPublication)
  .map(([origin, quantity, asOf, published]) => published(asOf(report(origin).says(quantity))));

/** Reports of one scope, so that ranges and pairs are dense. */
export const anyScopeLedger: fc.Arbitrary<Ledger> = fc
  .array(anyScopeReport, { maxLength: 20, size: "max" })
  .map((reports) => ledgerOf(...reports));

/** The same ledger in another order. */
export function inAnyOrder(ledger: Ledger): fc.Arbitrary<Ledger> {
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  return fc.record({ revisions: shuffled(ledger.revisions), withdrawals: shuffled(ledger.withdrawals) });
}

/** Another report of the same testimony, by another publisher, published surely after every report of the crisis. */
export function echoOf(ledger: Ledger): fc.Arbitrary<Ledger> {
  const made = ledger.revisions.filter(({ asOf }) => asOf.window !== null);
  if (made.length === 0) return fc.constant(ledger);
  return fc.tuple(fc.constantFrom(...made), fc.constantFrom(...SOURCES)).map(([figure, source]) => {
    const from = at("2022-03-01");
    const window = { from, to: from + DAY };
    const published = { window, precision: "day" as const, basis: "stated" as const, notBefore: from };
    const publication = { ...figure.publication, id: "a late echo", source, published };
    const echo = { ...figure, id: "echo", publication, statement: figure.statement };
    return { ...ledger, revisions: [...ledger.revisions, echo] };
  });
}
