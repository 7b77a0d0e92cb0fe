import type { FindingReview } from "@/lib/domain/finding-review";
import type { KnownAt } from "@/lib/domain/reading";
import type { Instant } from "@/lib/domain/time/window";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { searchOf } from "@/lib/view/links";
import { type Picture, pictureOf } from "@/lib/view/picture";
import { clientHas, entityTag } from "./entity-tag";
import { eventNamed } from "./event-named";
import { notModified } from "./not-modified";
import type { OwnParameters } from "./own-parameters";
import { answering } from "./problem";
import { readViewQuery } from "./view-parameters";

/** A request for a view of one event, read, checked and fetched. */
export interface AskedView<Own> {
  readonly url: URL;
  readonly picture: Picture;
  readonly own: Own;
  /** When the answer is made; null where the address pins a version. */
  readonly retrievedAt: Instant | null;
  /** Reviews of findings, as they stood at the version asked for. */
  readonly reviews: () => Promise<readonly FindingReview[]>;
  /** What every answer says about itself: its name, and how long it may be kept. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface SlugContext {
  readonly params: Promise<{ readonly slug: string }>;
}

type Get = (request: Request, context: SlugContext) => Promise<Response>;

/**
 * A GET handler for one event: parse, fetch, respond. An unknown event is 404, parameters without sense are 400, an
 * answer that the client already has is 304, before the ledger is loaded.
 */
export function viewRoute<Own>(
  own: OwnParameters<Own>,
  respond: (view: AskedView<Own>) => Response | Promise<Response>,
): Get {
  return (request, context) =>
    answering(async () => {
      const url = new URL(request.url);
      const opened = await eventNamed((await context.params).slug);
      const { event } = opened;
      const vocabulary = await opened.vocabulary();
      const now = Date.now();
      const { value, faults } = own.read(url.searchParams);
      const query = readViewQuery(url.searchParams, { event, vocabulary, now }, own.names, faults);
      const asked = `${url.pathname}?${searchOf(query)} ${JSON.stringify(value)}`;
      const { knownAt } = query.reading;
      const known = cacheHeaders(knownAt, event.version, asked, opened.state);
      if (clientHas(request.headers.get("if-none-match"), known.etag)) return notModified(known);
      const pinned = pinnedVersion(knownAt);
      const material = await opened.snapshot(pinned);
      return respond({
        url,
        picture: pictureOf(material, query, ENGLISH),
        own: value,
        retrievedAt: pinned === undefined ? now : null,
        reviews: async () => reviewsUpTo(await listFindingReviews(event.slug), pinned),
        headers: cacheHeaders(knownAt, material.event.version, asked, material.state),
      });
    });
}

/**
 * A pinned answer never changes; any other is asked about again each time, which costs no more than a 304.
 * @param state of the event and its vocabulary
 */
function cacheHeaders(knownAt: KnownAt, version: number, asked: string, state: string) {
  const pinned = pinnedVersion(knownAt);
  return {
    etag: pinned === undefined ? entityTag(version, `${asked} ${state}`) : entityTag(pinned, asked),
    "cache-control": pinned === undefined ? "public, no-cache" : "public, max-age=31536000, immutable",
  };
}

function pinnedVersion(knownAt: KnownAt): number | undefined {
  return knownAt.by === "version" ? knownAt.version : undefined;
}

function reviewsUpTo(
  reviews: readonly FindingReview[],
  version: number | undefined,
): readonly FindingReview[] {
  return version === undefined ? reviews : reviews.filter((review) => review.version <= version);
}
