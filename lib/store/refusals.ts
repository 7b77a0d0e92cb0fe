import type { DraftFault } from "../schema/settle-figure";

/** The slug names no event. */
export class UnknownEvent extends Error {
  override readonly name = "UnknownEvent";
  constructor(readonly slug: string) {
    super(`no event has the slug "${slug}": check the address, or create the event first`);
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
