import type { DraftPreview, FindingChange } from "@/lib/view/draft-preview";

const CHANGES: Readonly<Record<FindingChange["change"], string>> = {
  new: "New contradiction",
  changed: "Contradiction that would change",
  gone: "Contradiction that would go",
};

/** What saving would do, before it is done. */
export function PreviewPanel({ preview }: { readonly preview: DraftPreview }) {
  return (
    <section aria-labelledby="preview" className="rounded-md border border-line-strong bg-wash px-4 py-3">
      <h2 id="preview" tabIndex={-1} className="text-md">
        What saving would do
      </h2>
      <ul className="mt-2 grid gap-1 text-sm">
        {preview.figures.map(({ reading, origin, echoes, aside }) => (
          <li key={`${reading} ${origin} ${echoes} ${aside}`}>
            <span className="font-serif">{reading}</span>, by {origin}
            {echoes ? `; ${echoes}` : null}
            {aside ? `; ${aside}` : null}
          </li>
        ))}
      </ul>
      <h3 className="mt-3 text-base">Reported range</h3>
      <ul className="mt-1 grid gap-1 text-sm">
        {preview.ranges.map(({ scope, when, before, after, same }) => (
          <li key={`${scope} ${when}`}>
            {scope}, {when}: {same ? `stays ${before}` : `${before}, would become ${after}`}
          </li>
        ))}
      </ul>
      <h3 className="mt-3 text-base">Contradictions</h3>
      {preview.findings.length === 0 ? (
        <p className="mt-1 text-sm">None would come, change or go.</p>
      ) : (
        <ul className="mt-1 grid gap-2 text-sm">
          {preview.findings.map(({ change, certainty, sentence }) => (
            <li key={`${change} ${sentence}`}>
              <span className={change === "gone" ? "text-ink-2" : "font-medium text-amber"}>
                <span aria-hidden="true">≠ </span>
                {CHANGES[change]}, {certainty}.
              </span>{" "}
              <span className="font-serif">{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
