import Link from "next/link";
import { Container } from "@/components/layout/container";
import { ContradictionChip } from "@/components/layout/contradiction-chip";
import { EmptyState } from "@/components/layout/empty-state";
import { RangeCards } from "@/components/ranges/range-cards";
import { SearchForm } from "@/components/search/search-form";
import type { Texts } from "@/lib/i18n/texts";
import type { EventEntry } from "@/lib/view/dashboard-model";

export interface FrontPageProps {
  readonly texts: Texts;
  readonly entries: readonly EventEntry[];
}

/** All events that are followed, each with the ranges of what is reported most. */
export function FrontPage({ texts, entries }: FrontPageProps) {
  const { t } = texts;
  return (
    <Container className="py-8">
      <h1 className="text-xl sm:text-2xl">{t("front.title")}</h1>
      <p className="mt-2 max-w-[65ch] font-serif text-ink-2 text-md italic">{t("common.caveat")}</p>
      <div className="mt-5">
        <SearchForm texts={texts} text="" />
      </div>
      {entries.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("front.empty")} />
        </div>
      ) : null}
      <ul className="mt-8 space-y-10">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Event texts={texts} entry={entry} />
          </li>
        ))}
      </ul>
    </Container>
  );
}

interface EventProps {
  readonly texts: Texts;
  readonly entry: EventEntry;
}

function Event({ texts, entry }: EventProps) {
  const { t } = texts;
  const { summary } = entry;
  const { figures, publications, origins } = summary;
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
        <span>{t("front.counts", { figures, publications, origins })}</span>
        <ContradictionChip texts={texts} count={entry.contradictions} />
        <span>{t("front.last-entry", { when: entry.lastEntry })}</span>
      </p>
      <div className="mt-4">
        <RangeCards texts={texts} cards={entry.cards} busy={entry.cardsBusy} abreast="three" />
      </div>
    </article>
  );
}
