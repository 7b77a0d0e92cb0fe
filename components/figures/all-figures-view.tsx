import Link from "next/link";
import { QueryFaults } from "@/components/dashboard/query-faults";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { EventHeading } from "@/components/layout/event-heading";
import { Notice } from "@/components/layout/notice";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/view-query";
import type { FiguresPage } from "@/lib/view/figures-table/figures-model";
import { allFiguresHref } from "@/lib/view/links";
import { AllFiguresTable } from "./all-figures-table";
import { ColumnChoice } from "./column-choice";
import { FiguresFilterForm } from "./figures-filter-form";

export interface AllFiguresViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly page: FiguresPage;
  /** What the view could not follow; the page's own faults stand with them. */
  readonly faults: readonly QueryFault[];
}

const LINK = "underline decoration-line-strong underline-offset-4";

/** The page of every figure: filters, columns, rows by figure or by claim, and the pages of the table. */
export function AllFiguresView({ texts, event, page, faults }: AllFiguresViewProps) {
  const { t, locale } = texts;
  const action = allFiguresHref(event.slug, locale);
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={t("figuresPage.title")} />
      <p className="max-w-[75ch]">{t("figuresPage.lead")}</p>
      <QueryFaults texts={texts} faults={[...faults, ...page.faults]} />
      {page.earlier && (
        <Notice title={page.earlier.sentence}>
          <Link href={page.earlier.href} className={LINK}>
            {t("figuresPage.latest")}
          </Link>
        </Notice>
      )}
      <FiguresFilterForm texts={texts} action={action} page={page} />
      <Panel
        id="all-figures"
        title={t("figuresPage.table")}
        actions={<Layouts texts={texts} layouts={page.layouts} />}
        lead={<span role="status">{page.counts}</span>}
      >
        {page.layouts.some(({ rows, on }) => on && rows === "claim") && (
          <p className="mb-3 max-w-[75ch] text-ink-2 text-sm">{t("figuresPage.claim-lead")}</p>
        )}
        {page.everything && (
          <p className="mb-3 text-sm">
            <Link href={page.everything} className={LINK}>
              {t("figuresPage.everything")}
            </Link>
          </p>
        )}
        <ColumnChoice texts={texts} action={action} page={page} />
        <div className="mt-3">
          {page.rows.length === 0 ? (
            <EmptyState title={t(page.everything ? "figuresPage.none" : "figuresPage.empty")} />
          ) : (
            <AllFiguresTable texts={texts} page={page} />
          )}
        </div>
        {page.pages && <PageNavigation texts={texts} links={page.pages} />}
      </Panel>
    </Container>
  );
}

interface LayoutsProps {
  readonly texts: Texts;
  readonly layouts: FiguresPage["layouts"];
}

function Layouts({ texts: { t }, layouts }: LayoutsProps) {
  return (
    <nav aria-label={t("figuresPage.rows")} className="flex flex-wrap gap-x-4">
      {layouts.map(({ rows, href, on }) => (
        <Link
          key={rows}
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={on ? "true" : undefined}
          className={`inline-flex min-h-6 items-center ${on ? "font-semibold text-ink" : LINK}`}
        >
          {t(`figuresPage.rows.${rows}`)}
        </Link>
      ))}
    </nav>
  );
}
