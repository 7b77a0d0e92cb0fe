import { FindingList } from "@/components/findings/finding-list";
import { Chip } from "@/components/layout/chip";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import { Wording } from "@/components/layout/wording";
import { SourceLink } from "@/components/sources/source-link";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import type { FigurePage } from "@/lib/view/figure-page";
import { FigureFacts } from "./figure-facts";
import { FiguresTable } from "./figures-table";
import { RevisionsTable } from "./revisions-table";

export interface FigureViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly page: FigurePage;
}

/** The page of one figure. */
export function FigureView({ texts, event, page }: FigureViewProps) {
  const { t, locale } = texts;
  const { row } = page;
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={page.scope} />
      <Panel
        id="figure"
        title={t("figures.printed")}
        lead={`${page.publication.title} · ${page.publication.publisher}`}
      >
        <p className={`font-serif text-2xl ${row.withdrawn ? "line-through" : ""}`}>
          <Wording figure={row} quoted={texts} />
        </p>
        <p className="mt-2 flex flex-wrap gap-1.5">
          <Chip>{row.stance}</Chip>
          {row.withdrawn ? <Chip>{t("common.withdrawn")}</Chip> : null}
          {row.externalId ? <Chip>{row.externalId}</Chip> : null}
        </p>
        {page.withdrawals.map((sentence) => (
          <p key={sentence} className="mt-3 text-base">
            {sentence}
          </p>
        ))}
        <FigureFacts texts={texts} page={page} />
      </Panel>
      <Panel id="chain" title={t("figures.chain")} lead={t("figures.chain-lead")}>
        <ol className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {page.steps.map((step, index) => (
            <li key={step.sources.map(({ href }) => href).join(" ")} className="flex items-baseline gap-2">
              {index > 0 ? (
                <span aria-hidden="true" className="rtl:-scale-x-100">
                  →
                </span>
              ) : null}
              <span>
                {step.sources.map(({ name, href }, place) => (
                  <span key={href} className="font-medium">
                    {place > 0 ? " / " : ""}
                    <SourceLink href={href} name={name} />
                  </span>
                ))}
                {step.asNamed ? (
                  <span className="text-ink-2 text-sm">
                    {" "}
                    ({t("figures.named-as")}{" "}
                    <Wording figure={{ wording: step.asNamed, language: row.language }} quoted={texts} />)
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-2 text-ink-2 text-sm">{t("figures.origin-is", { origin: row.origin })}</p>
      </Panel>
      <Panel id="findings" title={t("figures.contradictions")}>
        <FindingList texts={texts} findings={page.findings} />
      </Panel>
      <Panel id="same-claim" title={t("figures.same-claim")} lead={t("figures.same-claim-lead")}>
        <FiguresTable
          texts={texts}
          figures={page.sameClaim}
          caption={t("figures.same-claim")}
          empty={t("figures.no-same-claim")}
        />
      </Panel>
      <Panel id="revisions" title={t("figures.revisions")} lead={t("figures.revisions-lead")}>
        <RevisionsTable texts={texts} revisions={page.revisions} />
      </Panel>
      <Panel id="cite" title={t("figures.cite")}>
        <p className="break-words font-serif text-md">{page.citation}</p>
        <p className="mt-2 text-ink-2 text-sm">{t("common.caveat")}</p>
      </Panel>
    </Container>
  );
}
