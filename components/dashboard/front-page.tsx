import Link from "next/link";
import { Container } from "@/components/layout/container";
import { ContradictionChip } from "@/components/layout/contradiction-chip";
import { EmptyState } from "@/components/layout/empty-state";
import { RangeCards } from "@/components/ranges/range-cards";
import { CAVEAT } from "@/lib/view/caveat";
import type { EventEntry } from "@/lib/view/dashboard-model";

/** All events that are followed, each with the ranges of what is reported most. */
export function FrontPage({ entries }: { readonly entries: readonly EventEntry[] }) {
  return (
    <Container className="py-8">
      <h1 className="text-xl sm:text-2xl">What was reported, by whom, and how far apart</h1>
      <p className="mt-2 max-w-[65ch] font-serif text-ink-2 text-md italic">{CAVEAT}</p>
      {entries.length === 0 ? (
        <div className="mt-8">
          <EmptyState title="No event is followed yet." />
        </div>
      ) : null}
      <ul className="mt-8 space-y-10">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Event entry={entry} />
          </li>
        ))}
      </ul>
    </Container>
  );
}

function Event({ entry }: { readonly entry: EventEntry }) {
  const { summary } = entry;
  return (
    <article>
      <h2 className="text-lg sm:text-xl">
        <Link href={entry.href} className="decoration-line-strong underline-offset-4 hover:underline">
          {summary.title}
        </Link>
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{summary.when}</p>
      <p className="mt-2 max-w-[65ch]">{summary.summary}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm">
        <span>
          {summary.figures.toLocaleString("en")} figures from {summary.publications.toLocaleString("en")}{" "}
          publications, {summary.origins.toLocaleString("en")} origins
        </span>
        <ContradictionChip count={entry.contradictions} />
        <span>last entry {entry.lastEntry}</span>
      </p>
      <div className="mt-4">
        <RangeCards cards={entry.cards} busy={entry.cardsBusy} abreast="three" />
      </div>
    </article>
  );
}
