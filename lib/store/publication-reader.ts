import { sayWindow } from "../calendar/say-window";
import type { Publication } from "../domain/figure";
import { effectivePublished, type RecordedAsOf, type RecordedTime } from "../domain/time/effective-times";
import type { Vocabulary } from "../domain/vocabulary";
import type { TextRow } from "./bulk-read";
import { recordedTimeOf } from "./columns";
import { Interned } from "./interned";
import type { ListTerms } from "./terms";
import { filled, orNull, partsOf, timeOrNull } from "./text-parts";

/** What rows are read against: the lists, and the zone of the event. */
export interface ReadSetting {
  readonly terms: ListTerms;
  readonly sources: Vocabulary["sources"];
  readonly zone: string;
}

/** A revision of a publication as it was recorded, before the conventions on times. */
export interface ReadPublication extends Omit<Publication, "published"> {
  readonly rowId: string;
  readonly published: RecordedTime;
}

/** Reads the rows that `publicationsWhere` gives. One without a title is called after its source and day. */
export class PublicationReader {
  private readonly places = new Interned((text) => placeOf(text));
  private readonly times = new Interned(timeOf);

  constructor(private readonly setting: ReadSetting) {}

  /** @throws RangeError for a row that is none of these, or a source that is not in the list */
  read(row: TextRow): ReadPublication {
    const [rowId, id, title, url, archivedUrl, place, time] = row;
    const { sourceId, language } = this.places.of(filled(place, "source_id"));
    const { published, zone } = this.times.of(filled(time, "published"));
    const source = this.setting.terms.sources.slug(sourceId);
    return {
      rowId: filled(rowId, "publication_revisions.id"),
      id: filled(id, "publication_id"),
      source,
      title: title ?? `${this.setting.sources.get(source)?.name}, ${this.dayOf(published, zone)}`,
      url: url ?? null,
      archivedUrl: archivedUrl ?? null,
      language,
      published,
    };
  }

  private dayOf({ window, precision }: RecordedTime, zone: string | null): string {
    return window === null ? "undated" : sayWindow(window, precision, zone ?? this.setting.zone);
  }
}

/** @param asOfs what its figures speak about, each in its latest revision that stands in this publication */
export function publicationOf(read: ReadPublication, asOfs: readonly RecordedAsOf[]): Publication {
  const { id, source, title, url, archivedUrl, language, published } = read;
  return { id, source, title, url, archivedUrl, language, published: effectivePublished(published, asOfs) };
}

function placeOf(text: string): { readonly sourceId: string; readonly language: string } {
  const [sourceId = "", language = ""] = partsOf(text, 2);
  return { sourceId, language };
}

function timeOf(text: string): { readonly published: RecordedTime; readonly zone: string | null } {
  const [from, to, precision = "", basis = "", zone] = partsOf(text, 5);
  const published = recordedTimeOf(timeOrNull(from), timeOrNull(to), precision, basis, "published");
  return { published, zone: orNull(zone) };
}
