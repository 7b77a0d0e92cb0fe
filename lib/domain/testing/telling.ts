import type { Claim } from "../provenance/claim";
import type { RangeStep } from "../range/range-series";
import type { ReportedRange } from "../range/reported-range";
import type { Finding } from "../reconcile/finding";

/** Results as plain text, sets and open ends included, so that two of them can be compared byte by byte. */
export function tell(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Set) return [...part].sort();
    return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
  });
}

/** A range by what a reader is told, without the reports behind it. */
export function gist(range: ReportedRange | null): string {
  if (range === null) return "no figure in force";
  const { low, high, common, origins, lowSetBy, highSetBy, claims } = range;
  return tell({ low, high, common, origins, keys: [lowSetBy, highSetBy, claims].map(keysOf) });
}

export function gistOfSeries(steps: readonly RangeStep[]): readonly string[] {
  return steps.map(({ from, to, range }) => `${from}–${to} ${gist(range)}`);
}

export function fingerprints(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ fingerprint, certainty }) => `${certainty} ${fingerprint}`);
}

function keysOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ key }) => key);
}
