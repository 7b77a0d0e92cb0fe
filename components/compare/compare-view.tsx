import Link from "next/link";
import type { ReactNode } from "react";
import { QueryFaults } from "@/components/dashboard/query-faults";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { ReadingNote } from "@/components/sources/reading-note";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/parameter-reader";
import type { CompareTab } from "@/lib/view/compare/compare-links";

export interface CompareViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly tabs: readonly CompareTab[];
  /** How the ledger is read, where that is not the usual way, and the same page read as usual. */
  readonly reading: { readonly sentences: readonly string[]; readonly usualHref: string };
  readonly faults: readonly QueryFault[];
  readonly children: ReactNode;
}

/** The frame of both comparisons: the heading, the way from one to the other, what the address got wrong. */
export function CompareView({ texts, event, tabs, reading, faults, children }: CompareViewProps) {
  const { t, locale } = texts;
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={t("compare.title")} />
      <nav aria-label={t("compare.ways")} className="flex flex-wrap gap-2">
        {tabs.map(({ form, href, chosen }) => (
          <Link
            key={form}
            href={href}
            prefetch={false}
            aria-current={chosen ? "page" : undefined}
            className={`button ${chosen ? "button-primary" : ""}`}
          >
            {t(`compare.form-${form}`)}
          </Link>
        ))}
      </nav>
      <QueryFaults texts={texts} faults={faults} />
      <ReadingNote texts={texts} {...reading} />
      {children}
    </Container>
  );
}
