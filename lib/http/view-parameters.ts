import type { EventRecord } from "@/lib/domain/event";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { parseViewQuery, type ViewQuery } from "@/lib/schema/view-query";
import { sayProblem } from "@/lib/view/say-problem";
import { type Fault, Problem } from "./problem";

const SLUG = "Use a slug that /api/v1/events/{slug} lists, or leave the parameter out.";
const LISTED = "Use one of the values named, or leave the parameter out.";
const TIME =
  "Use a past time like 2022-01-09T10:30 (in the event's zone), 2022-01-09T04:30:00Z, or a day like 2022-01-09.";
const DAY = "Use a day like 2022-01-06, the first not after the last.";

/** Every parameter of a view, the same as on the dashboard, with what to do where its value makes no sense. */
export const VIEW_PARAMETERS: Readonly<Record<string, string>> = {
  measure: SLUG,
  group: SLUG,
  place: SLUG,
  basis: LISTED,
  occurrence: "Use the name of an incident or period, of at most 200 characters.",
  source: SLUG,
  kind: LISTED,
  without: `Use at most 200 source slugs, with commas between them. ${SLUG}`,
  from: DAY,
  to: DAY,
  known: TIME,
  recorded: TIME,
  version: "Use a ledger version from 0 to the present one, which `meta.ledgerVersion` names.",
  freshness: "Use a whole number of hours from 1 to 8760.",
  scheme: LISTED,
  stated: "Use 1 for only figures whose group and place are stated, or 0.",
  series: LISTED,
  scale: LISTED,
  axis: LISTED,
  multiples: LISTED,
};

/** Three ways to say whose knowledge is asked for; only one can hold. */
const KNOWN_AT = ["version", "recorded", "known"] as const;
const MOST_TOGGLES = 200;
const MOST_FAULTS = 50;

/**
 * Reads a view strictly: where the dashboard shows the nearest view, a program is told everything that is wrong.
 *
 * @param own parameters besides those of a view, read by the caller
 * @param ownFaults what the caller found wrong with them
 * @throws Problem "invalid-parameter" with every fault
 */
export function readViewQuery(
  params: URLSearchParams,
  { event, vocabulary, now }: { event: EventRecord; vocabulary: Vocabulary; now: number },
  own: readonly string[] = [],
  ownFaults: readonly Fault[] = [],
): ViewQuery {
  const { query, faults } = parseViewQuery(rawParams(params), vocabulary, event.zone, now);
  const names = [...Object.keys(VIEW_PARAMETERS), ...own];
  const all = [
    ...unknownNames(params, names),
    ...repeated(params, names),
    ...faults.map(({ parameter, problem }) => ({
      field: parameter,
      problem: sayProblem(problem, ENGLISH),
      remedy: VIEW_PARAMETERS[parameter] ?? LISTED,
    })),
    ...exclusive(params),
    ...futureVersion(query, event),
    ...tooManyToggles(params),
    ...ownFaults,
  ];
  refuse(all);
  return query;
}

/** @throws Problem where an address without options has any */
export function refuseParameters(params: URLSearchParams): void {
  refuse(unknownNames(params, []));
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, MOST_FAULTS);
  const rest = faults.length > shown.length ? ` The first ${shown.length} are named.` : "";
  const said = faults.length === 1 ? "One parameter makes" : `${faults.length} parameters make`;
  throw new Problem("invalid-parameter", `${said} no sense, so nothing was read.${rest}`, shown);
}

function rawParams(params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}

function unknownNames(params: URLSearchParams, known: readonly string[]): Fault[] {
  const remedy =
    known.length === 0 ? "This address takes no parameters: leave it out." : `Use ${known.join(", ")}.`;
  return [...new Set(params.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: name.slice(0, 60), problem: "there is no such parameter", remedy }));
}

function repeated(params: URLSearchParams, known: readonly string[]): Fault[] {
  return known
    .filter((name) => name !== "without" && params.getAll(name).length > 1)
    .map((field) => ({ field, problem: "it is given more than once", remedy: "Give it once." }));
}

function exclusive(params: URLSearchParams): Fault[] {
  const [, ...more] = KNOWN_AT.filter((name) => params.get(name));
  return more.map((field) => ({
    field,
    problem: "it cannot hold beside another known-at",
    remedy: `Use only one of ${KNOWN_AT.join(", ")}.`,
  }));
}

/** A version that is not there yet would answer otherwise once it is, and its address is promised not to change. */
function futureVersion({ reading: { knownAt } }: ViewQuery, event: EventRecord): Fault[] {
  if (knownAt.by !== "version" || knownAt.version <= event.version) return [];
  const problem = `the ledger of this event is at version ${event.version}, so there is no version ${knownAt.version} yet`;
  return [{ field: "version", problem, remedy: VIEW_PARAMETERS.version ?? LISTED }];
}

function tooManyToggles(params: URLSearchParams): Fault[] {
  const slugs = params.getAll("without").flatMap((text) => text.split(","));
  if (slugs.length <= MOST_TOGGLES) return [];
  const problem = `it names ${slugs.length} sources`;
  return [{ field: "without", problem, remedy: VIEW_PARAMETERS.without ?? LISTED }];
}
