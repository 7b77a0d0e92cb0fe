import type { ReactNode } from "react";
import type { FigurePage } from "@/lib/view/figure-page";

/** What the figure says, how each scheme reads it, and its three times. */
export function FigureFacts({ page }: { readonly page: FigurePage }) {
  const { row, publication } = page;
  return (
    <dl className="mt-5 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact name="Quantity">{row.quantity}</Fact>
      {page.readings.map(({ scheme, interval }) => (
        <Fact key={scheme} name={`Interval, ${scheme}`}>
          {interval}
        </Fact>
      ))}
      {page.override ? <Fact name="Interval set by an editor, because">{page.override}</Fact> : null}
      <Fact name="As of">{row.asOf}</Fact>
      <Fact name="Published">{row.published}</Fact>
      <Fact name="Recorded here">{row.recorded}</Fact>
      <Fact name="Who">
        {row.group}
        {page.groupAsWorded ? `, in the report’s words “${page.groupAsWorded}”` : ""}
      </Fact>
      <Fact name="Where">{row.place}</Fact>
      <Fact name="Counted">{row.basis}</Fact>
      {page.statement ? <Fact name="Statement">{page.statement}</Fact> : null}
      {publication.url ? (
        <Fact name="Publication">
          <Outlink href={publication.url}>original page</Outlink>
          {publication.archivedUrl ? (
            <>
              {" · "}
              <Outlink href={publication.archivedUrl}>archived copy</Outlink>
            </>
          ) : null}
        </Fact>
      ) : null}
      {page.note ? <Fact name="Recorder’s note">{page.note}</Fact> : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-2 text-xs">{name}</dt>
      <dd className="mt-0.5 break-words">{children}</dd>
    </div>
  );
}

/** Only web addresses become links: a publication's URL was typed by somebody. */
function Outlink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <a
      href={href}
      rel="noopener noreferrer nofollow"
      className="underline decoration-line-strong underline-offset-4"
    >
      {children}
    </a>
  );
}
