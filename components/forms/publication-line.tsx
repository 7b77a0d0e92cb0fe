import { sayWindow } from "@/lib/calendar/say-window";
import type { EventRecord } from "@/lib/domain/event";
import type { Publication } from "@/lib/domain/figure";
import type { RecordedTime } from "@/lib/domain/time/effective-times";
import type { Vocabulary } from "@/lib/domain/vocabulary";

/** Which publication the figures stand in: publisher, title, when, and where to read it. */
export function PublicationLine({
  publication,
  event,
  vocabulary,
}: {
  readonly publication: Pick<Publication, "source" | "title" | "url"> & { readonly published: RecordedTime };
  readonly event: EventRecord;
  readonly vocabulary: Vocabulary;
}) {
  const { source, title, url, published } = publication;
  const when = published.window
    ? sayWindow(published.window, published.precision, event.zone)
    : "time unknown";
  return (
    <p>
      {vocabulary.sources.get(source)?.name ?? source}, {when}:{" "}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </p>
  );
}
