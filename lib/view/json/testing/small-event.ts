import type { Ledger } from "@/lib/domain/figure";
import { LedgerReadings } from "@/lib/domain/ledger-readings";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { about, atLeast, between, exactly, noFigure, vaguely } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { parseViewQuery } from "@/lib/schema/view-query";
import { type EventMaterial, type Picture, pictureOf } from "../../picture";
import { sayProblem } from "../../say-problem";

export const RETRIEVED = at("2022-03-01 12h");

/** Every kind of figure once: exact and hedged, vague, none given, undated, overridden, unstated, withdrawn … */
export const EVERY_KIND: readonly (Report | TakenBack)[] = [
  report("Interior Ministry").says(exactly(13)).by("Daily").called("ministry-13"),
  report("Interior Ministry").says(exactly(13)).by("Herald").called("ministry-13-echo"),
  report("Union").says(exactly(12)).called("union-12"),
  report("Foundation").says(atLeast(10)).asOf("2022-01-07 12h").publishedOn("2022-01-07").called("floor"),
  report("RT").says(vaguely("dozens")).asOfUnsaid().publishedOn("2022-01-08").called("dozens"),
  report("Broadcaster").says(noFigure).called("none"),
  report("Interfax").says(about(2000)).injured().called("about"),
  report("Prosecutors").says(between(10, 15)).publishedAtUnknownTime().called("between"),
  report("Evening Post").says(exactly(9)).undated().called("undated"),
  report("Government")
    .says(vaguely("many"))
    .readAs(5, Number.POSITIVE_INFINITY, "the list shows five")
    .called("override"),
  report("Almaty police").says(exactly(3)).in("Almaty airport").inIncident("night").called("incident"),
  report("Herald").says(exactly(200)).withBasis("prediction").withStance("predicted").called("prediction"),
  report("Union").says(exactly(4)).inUnstatedPlace().called("unstated"),
  report("Health Ministry")
    .says(exactly(164))
    .asOf("2022-01-09")
    .publishedOn("2022-01-09 10:00")
    .called("withdrawn"),
  takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00"),
  report("Daily").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-10").called("repeat"),
];

export function materialOf(ledger: Ledger, version = 1): EventMaterial {
  return {
    event: {
      slug: "crisis",
      title: "A crisis",
      summary: "",
      zone: "UTC",
      starts: "2022-01-05",
      ends: null,
      version,
    },
    vocabulary: CRISIS,
    ledger,
    readings: new LedgerReadings(ledger, CRISIS),
  };
}

/** What a view of these reports shows; `search` is written as in an address. */
export function pictureFor(entries: readonly (Report | TakenBack)[], search = "", version = 1): Picture {
  const material = materialOf(ledgerOf(...entries), version);
  const params = Object.fromEntries(new URLSearchParams(search));
  const { query, faults } = parseViewQuery(params, CRISIS, "UTC", RETRIEVED);
  if (faults.length > 0)
    throw new RangeError(faults.map(({ problem }) => sayProblem(problem, ENGLISH)).join("; "));
  return pictureOf(material, query, ENGLISH);
}
