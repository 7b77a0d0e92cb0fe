import type { Figure, Ledger } from "@/lib/domain/figure";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { claimsOf } from "@/lib/domain/provenance/fold";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { type KnownLedger, knownLedger } from "@/lib/domain/provenance/known-at";
import { sayInterval, sayQuantity } from "@/lib/domain/quantity/say";
import { headlineMoment, rangeClaims } from "@/lib/domain/range/in-force";
import { reportedRange } from "@/lib/domain/range/reported-range";
import { DEFAULT_READING } from "@/lib/domain/reading";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import { reconcile } from "@/lib/domain/reconcile/reconcile";
import { claimsAbout, type World, withdrawnClaims, worldOf } from "@/lib/domain/reconcile/world";
import { comparableScope, scopeKey } from "@/lib/domain/scope/scope";
import type { Instant } from "@/lib/domain/time/window";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { sayFinding } from "./finding-sentence";
import { sayCount } from "./saved";
import { sayRange } from "./say-range";
import { sayScope, type Words } from "./words";

/** What saving would do, in sentences. */
export interface DraftPreview {
  readonly figures: readonly FigurePreview[];
  readonly ranges: readonly RangeChange[];
  readonly findings: readonly FindingChange[];
}

export interface FigurePreview {
  /** "at least 20: 20 or more". */
  readonly reading: string;
  /** The body that speaks. */
  readonly origin: string;
  /** "echoes 3 figures of the Interior Ministry", or null where it is the first of its claim. */
  readonly echoes: string | null;
  /** Why it will set no edge of a range and clash with nothing, or null. */
  readonly aside: string | null;
}

export interface RangeChange {
  readonly scope: string;
  /** "6 Jan 2022": at the close of that time; "latest". */
  readonly when: string;
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

export interface FindingChange {
  /** `changed`: one that is there already, with another set of claims. */
  readonly change: "new" | "changed" | "gone";
  readonly certainty: Finding["certainty"];
  readonly sentence: string;
}

/**
 * Compares the ledger with and without revisions and withdrawals that are not saved yet, as the default reading shows
 * them: what the new figures echo, how the ranges of their scopes change, which findings come, change or go.
 *
 * @param added revisions to add; one of a known figure takes the place of its earlier ones
 */
export function previewChange(
  ledger: Ledger,
  added: Ledger,
  vocabulary: Vocabulary,
  words: Words,
): DraftPreview {
  const before = pictureOf(ledger, vocabulary);
  const both: Ledger = {
    revisions: [...withPublicationsOf(added, ledger), ...added.revisions],
    withdrawals: [...ledger.withdrawals, ...added.withdrawals],
  };
  const after = pictureOf(both, vocabulary);
  return {
    figures: added.revisions.map((figure) => previewFigure(figure, added, after, vocabulary, words)),
    ranges: rangeChanges(touchedFigures(added, before, after), before.world, after.world, words),
    findings: findingChanges(before.findings, after.findings, words),
  };
}

interface Picture {
  readonly known: KnownLedger;
  readonly world: World;
  readonly findings: readonly Finding[];
}

function pictureOf(ledger: Ledger, vocabulary: Vocabulary): Picture {
  const known = knownLedger(ledger, DEFAULT_READING.knownAt);
  const world = worldOf(known, vocabulary, DEFAULT_READING.scheme);
  return { known, world, findings: reconcile(world) };
}

/** When a publication could be read follows from all its figures, so its other figures see the new time too. */
function withPublicationsOf(added: Ledger, { revisions }: Ledger): readonly Figure[] {
  const publications = new Map(added.revisions.map(({ publication }) => [publication.id, publication]));
  return revisions.map((figure) => {
    const publication = publications.get(figure.publication.id);
    return publication ? { ...figure, publication } : figure;
  });
}

function previewFigure(
  figure: Figure,
  added: Ledger,
  after: Picture,
  vocabulary: Vocabulary,
  words: Words,
): FigurePreview {
  const { scheme } = DEFAULT_READING;
  const interval = intervalOf(figure, scheme);
  const claim = claimsOf(after.known.figures, vocabulary, scheme).find(({ figures }) =>
    figures.includes(figure),
  );
  const echoed = claim?.figures.filter((other) => !added.revisions.includes(other)).length ?? 0;
  const origin = words.source(figure.origin);
  return {
    reading: `${sayQuantity(figure.quantity)}${interval ? `: ${sayInterval(interval)}` : ""}`,
    origin,
    echoes: echoed > 0 ? `echoes ${sayCount(echoed, "figure")} of ${origin}` : null,
    aside: asideOf(figure, claim),
  };
}

function asideOf(
  figure: Figure,
  claim: { readonly window: unknown; readonly coarse: boolean } | undefined,
): string | null {
  if (claim === undefined) {
    return figure.quantity.kind === "no figure given"
      ? "shown on the timeline, in no range"
      : `a mention (${figure.stance}), in no range`;
  }
  if (claim.window === null) return "undated: in no range, and under no rule that needs time";
  return claim.coarse ? "its time is wider than two days: it sets no edge of a range" : null;
}

/** The figures whose ranges may change: those added, those they replace, those withdrawn. */
function touchedFigures(added: Ledger, before: Picture, after: Picture): readonly Figure[] {
  const ids = new Set(added.revisions.map(({ id }) => id));
  const gone = new Set(withdrawnClaims(before.world).map(({ claim }) => claim.key));
  const withdrawn = withdrawnClaims(after.world).filter(({ claim }) => !gone.has(claim.key));
  return [
    ...added.revisions,
    ...before.known.figures.filter(({ id }) => ids.has(id)),
    ...withdrawn.flatMap(({ claim }) => claim.figures),
  ];
}

/** For each scope touched: the range at the close of each figure's time, and the latest one. */
function rangeChanges(
  figures: readonly Figure[],
  before: World,
  after: World,
  words: Words,
): readonly RangeChange[] {
  const changes = new Map<string, RangeChange>();
  for (const figure of figures) {
    const scope = comparableScope(figure, after.vocabulary);
    const add = (when: string, rangeIn: (claims: readonly DatedClaim[]) => string) => {
      const [was, becomes] = [before, after].map((world) =>
        rangeIn(rangeClaims(claimsAbout(scopeKey(scope), world))),
      );
      const change = { scope: sayScope(scope, words), when, before: was ?? "", after: becomes ?? "" };
      changes.set(`${scopeKey(scope)} ${when}`, { ...change, same: was === becomes });
    };
    const { window, precision } = figure.asOf;
    if (window !== null)
      add(words.when(window, precision), (claims) => rangeAt(claims, window.to - 1, words));
    add("latest", (claims) => rangeAt(claims, headlineMoment(claims), words));
  }
  return [...changes.values()];
}

function rangeAt(claims: readonly DatedClaim[], moment: Instant | null, { texts }: Words): string {
  return sayRange(moment === null ? null : reportedRange(claims, moment, DEFAULT_READING.freshness), texts);
}

function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  words: Words,
): readonly FindingChange[] {
  const fresh = after.filter(({ fingerprint }) => !before.some((known) => known.fingerprint === fingerprint));
  const gone = before.filter(({ fingerprint }) => !after.some((still) => still.fingerprint === fingerprint));
  const say = (finding: Finding, change: FindingChange["change"]): FindingChange => ({
    change,
    certainty: finding.certainty,
    sentence: sayFinding(finding, words),
  });
  return [
    ...fresh.map((finding) => say(finding, gone.some((old) => grewFrom(old, finding)) ? "changed" : "new")),
    ...gone.filter((old) => !fresh.some((finding) => grewFrom(old, finding))).map((old) => say(old, "gone")),
  ];
}

/** Whether one is the other with more or fewer claims: the same rule, and a figure in both. */
function grewFrom(old: Finding, finding: Finding): boolean {
  if (old.rule !== finding.rule) return false;
  const ids = new Set(figureIds(old));
  return figureIds(finding).some((id) => ids.has(id));
}

function figureIds(finding: Finding): readonly string[] {
  return claimsOfFinding(finding).flatMap(({ figures }) => figures.map(({ id }) => id));
}
