import { QueryFaults } from "@/components/dashboard/query-faults";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import { ReadingNote } from "@/components/sources/reading-note";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/parameter-reader";
import type { FindingList as Findings } from "@/lib/view/finding-list";
import { findingsHref } from "@/lib/view/links";
import { FindingList } from "./finding-list";
import { RuleChoices } from "./rule-choices";

export interface FindingsViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  /** What the least doubt is across the event, in a sentence. */
  readonly doubt: string;
  /** How the ledger is read where that is not as usual, a sentence each. */
  readonly readingNote: readonly string[];
  readonly list: Findings;
  readonly faults: readonly QueryFault[];
}

/** The contradictions of an event, the certain ones first, of all kinds or of one, page by page. */
export function FindingsView({ texts, event, doubt, readingNote, list, faults }: FindingsViewProps) {
  const { t, locale } = texts;
  const title = t("contradictions.title");
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={title} />
      <p className="max-w-[75ch] font-serif text-md">{doubt}</p>
      <QueryFaults texts={texts} faults={[...faults, ...list.faults]} />
      <ReadingNote texts={texts} sentences={readingNote} usualHref={findingsHref(event.slug, locale)} />
      <RuleChoices texts={texts} rules={list.rules} />
      {(["certain", "possible"] as const).map((certainty) => (
        <Certainty key={certainty} texts={texts} certainty={certainty} list={list} />
      ))}
      {list.pages && <PageNavigation texts={texts} links={list.pages} />}
    </Container>
  );
}

interface CertaintyProps {
  readonly texts: Texts;
  readonly certainty: "certain" | "possible";
  readonly list: Findings;
}

/** Nothing where those of this certainty are on other pages. */
function Certainty({ texts, certainty, list }: CertaintyProps) {
  const { t } = texts;
  const findings = list.items.filter((item) => item.certainty === certainty);
  const count = list.counts[certainty];
  if (findings.length === 0 && count > 0) return null;
  return (
    <Panel
      id={certainty}
      title={t(`contradictions.${certainty}`)}
      lead={`${t("contradictions.count", { n: count })}. ${t(`contradictions.${certainty}-lead`)}`}
    >
      <FindingList texts={texts} findings={findings} />
    </Panel>
  );
}
