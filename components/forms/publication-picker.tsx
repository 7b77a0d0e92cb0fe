import type { Publication } from "@/lib/domain/figure";
import type { Source } from "@/lib/domain/vocabulary";

/** Chooses one of the event's publications; the page is asked again with its id. */
export function PublicationPicker({
  publications,
  sources,
}: {
  readonly publications: readonly Publication[];
  readonly sources: ReadonlyMap<string, Source>;
}) {
  const named = publications.map(({ id, source, title }) => ({
    id,
    publisher: sources.get(source)?.name ?? source,
    title,
  }));
  named.sort((a, b) => a.publisher.localeCompare(b.publisher, "en") || a.title.localeCompare(b.title, "en"));
  return (
    <form method="get" className="flex max-w-3xl flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-80">
        <label htmlFor="publication" className="block font-medium text-sm">
          Publication
        </label>
        <select id="publication" name="publication" required className="field mt-1" defaultValue="">
          <option value="" disabled>
            Choose…
          </option>
          {named.map(({ id, publisher, title }) => (
            <option key={id} value={id}>
              {publisher}: {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-primary">
        Enter its figures
      </button>
    </form>
  );
}
