import type { Withdrawal } from "../figure";
import type { Instant } from "../time/window";
import { NOT_STATED } from "../vocabulary";
import { time } from "./times";

type Draft = Omit<Withdrawal, "id" | "externalId" | "kind" | "announcement" | "replacedBy"> & {
  readonly id: string | null;
};

/** A withdrawal, written as a sentence. Left unsaid: killed, everyone, Kazakhstan, as of 9 January 2022, that day. */
export class TakenBack {
  constructor(private readonly draft: Draft) {}

  killed = (group = "everyone") => this.withScope({ measure: "killed", group });
  injured = (group = "everyone") => this.withScope({ measure: "injured", group });
  in = (place: string) => this.withScope({ place });
  inUnstatedPlace = () => this.withScope({ place: NOT_STATED });
  asOf = (text: string) => this.with({ asOf: time(text).window });
  announcedOn = (text: string) => this.with({ announced: time(text) });
  of = (statement: string) => this.with({ statement });
  toldBy = (...figures: readonly string[]) => this.with({ toldBy: figures });
  recordedAt = (recorded: Instant, version = 1) => this.with({ recorded, version });
  called = (id: string) => this.with({ id });

  withdrawal(fallbackId: string): Withdrawal {
    return {
      ...this.draft,
      id: this.draft.id ?? fallbackId,
      externalId: null,
      kind: "withdrawn",
      announcement: "",
      replacedBy: null,
    };
  }

  private with(change: Partial<Draft>): TakenBack {
    return new TakenBack({ ...this.draft, ...change });
  }

  private withScope(change: Partial<Draft["scope"]>): TakenBack {
    return this.with({ scope: { ...this.draft.scope, ...change } });
  }
}

/** An origin takes a number back: `takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00")`. */
export function takesBack(origin: string, value: number): TakenBack {
  return new TakenBack({
    id: null,
    origin,
    value,
    by: origin,
    statement: null,
    scope: { measure: "killed", group: "everyone", place: "Kazakhstan" },
    asOf: time("2022-01-09").window,
    announced: time("2022-01-09"),
    toldBy: [],
    recorded: 0,
    version: 1,
  });
}
