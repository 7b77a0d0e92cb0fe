import { FiguresTable } from "@/components/figures/figures-table";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import { SourceLink } from "@/components/sources/source-link";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import type { FindingPage } from "@/lib/view/dashboard-model";
import type { RuleText } from "@/lib/view/rule-text";
import { FindingFacts } from "./finding-facts";

export interface FindingViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly finding: FindingPage;
  readonly rule: RuleText;
}

/** One contradiction: the sentence, every claim on each side with its figures, and the rule that found it. */
export function FindingView({ texts, event, finding, rule }: FindingViewProps) {
  const { t, locale } = texts;
  const { review } = finding;
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={finding.sentence} />
      <FindingFacts texts={texts} finding={finding} />
      {finding.hint ? <p className="max-w-[75ch] font-serif text-md">{finding.hint}</p> : null}
      {review ? (
        <p className="max-w-[75ch] text-base">
          {t("contradictions.reviewed", { verdict: t(`kinds.verdict.${review.verdict}`) })} {review.note}
          {review.outdated ? ` ${t("contradictions.outdated")}` : ""}
        </p>
      ) : null}
      {finding.sides.map((side, index) => (
        <Panel
          key={`${side.origin}|${side.interval}|${side.asOf}`}
          id={`side-${index + 1}`}
          title={t("contradictions.side", { interval: side.interval, origin: side.origin })}
          lead={t("common.as-of", { when: side.asOf })}
          actions={<SourceLink href={side.originHref} name={t("sources.about")} />}
        >
          <FiguresTable
            texts={texts}
            figures={side.figures}
            caption={t("contradictions.side-caption", { interval: side.interval })}
            empty={t("contradictions.side-empty")}
          />
        </Panel>
      ))}
      {finding.left > 0 ? (
        <p className="max-w-[75ch]">{t("contradictions.left", { n: finding.left })}</p>
      ) : null}
      <Panel
        id="rule"
        title={t("contradictions.rule")}
        lead={t("contradictions.rule-version", { rule: rule.name, version: String(rule.version) })}
      >
        <p>{rule.says}</p>
        <p className="mt-2 text-ink-2">{t("contradictions.breaks", { example: rule.breaks })}</p>
        <p className="text-ink-2">{t("contradictions.holds", { example: rule.holds })}</p>
        <p className="mt-3 text-ink-2 text-sm">{t("common.caveat")}</p>
      </Panel>
    </Container>
  );
}
