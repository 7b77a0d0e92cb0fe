import type { DraftFault } from "../schema/settle-figure";

/** The slug names no event. */
export class UnknownEvent extends Error {
  override readonly name: string = "UnknownEvent";
  constructor(
    readonly slug: string,
    message = `no event has the slug "${slug}": check the address, or create the event first`,
  ) {
    super(message);
  }
}

/** The event is made but nothing can be told of it yet, since `not stated` is read as its whole group and place. */
export class EventInPreparation extends UnknownEvent {
  override readonly name = "EventInPreparation";
  constructor(slug: string, lacks: "group" | "place") {
    super(slug, `the event "${slug}" has no whole ${lacks} yet: import its ${lacks}s first`);
  }
}

/** A draft cannot be stored. Nothing was changed. */
export class DraftRefused extends Error {
  override readonly name = "DraftRefused";
  constructor(readonly faults: readonly DraftFault[]) {
    super(faults.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("\n"));
  }
}

/** Someone else changed it since the editor opened it. Nothing was changed. */
export class OutdatedRevision extends Error {
  override readonly name = "OutdatedRevision";
  constructor(
    readonly seen: number,
    readonly current: number,
  ) {
    super(
      `revision ${seen} was corrected meanwhile, revision ${current} stands now: look at it and correct that one`,
    );
  }
}
