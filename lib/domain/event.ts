/** The crisis that is followed. Days are days of its time zone. */
export interface EventRecord {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** IANA name, such as Asia/Almaty. */
  readonly zone: string;
  /** ISO dates; `ends` is null while the event goes on. */
  readonly starts: string;
  readonly ends: string | null;
  /** Rises by exactly one with every committed change. */
  readonly version: number;
}
