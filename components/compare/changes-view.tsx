import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import type { Changes } from "@/lib/view/compare/changes-model";
import { AddedClaims } from "./added-claims";
import { ChangesForm, type ChangesFormProps } from "./changes-form";
import { CorrectedFigures, WithdrawnFigures } from "./corrected-figures";
import { FindingChangesList } from "./finding-changes-list";
import { RangeChanges } from "./range-changes";

export interface ChangesViewProps extends ChangesFormProps {
  /** Null where nothing is known at the later moment. */
  readonly changes: Changes | null;
  /** The same comparison of the whole event; null where nothing of it is filtered away. */
  readonly wholeHref: string | null;
}

const LINK = "underline decoration-line-strong underline-offset-4";

/** What changed between two moments of knowledge, in words and marks. */
export function ChangesView({ changes, wholeHref, ...form }: ChangesViewProps) {
  const { texts } = form;
  const { t } = texts;
  return (
    <>
      <p className="max-w-[75ch]">{t("compare.changes-lead")}</p>
      <p className="max-w-[75ch] font-serif text-ink-2 text-md italic">{t("common.caveat")}</p>
      <ChangesForm {...form} />
      {wholeHref === null ? null : (
        <p className="text-ink-2 text-sm">
          {t("compare.narrowed")}{" "}
          <Link href={wholeHref} prefetch={false} className={LINK}>
            {t("compare.show-all")}
          </Link>
        </p>
      )}
      {changes === null ? (
        <EmptyState title={t("compare.no-past")} />
      ) : (
        <Changed texts={texts} changes={changes} />
      )}
    </>
  );
}

function Changed({ texts, changes }: Pick<ChangesViewProps, "texts"> & { readonly changes: Changes }) {
  const { t } = texts;
  const { ranges, rangesChanged, rangesSame, pages, added, corrected, takenBack, findings } = changes;
  return (
    <>
      <Moments texts={texts} changes={changes} />
      <Panel
        id="ranges"
        title={t("compare.ranges")}
        lead={t("compare.ranges-counts", { changed: rangesChanged, same: rangesSame })}
      >
        <RangeChanges texts={texts} changes={ranges} />
        {pages === null ? null : <PageNavigation texts={texts} links={pages} />}
      </Panel>
      <Panel id="found" title={t("compare.found")}>
        <FindingChangesList texts={texts} findings={findings} />
      </Panel>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel id="withdrawn" title={t("compare.withdrawn")}>
          <WithdrawnFigures texts={texts} takenBack={takenBack} />
        </Panel>
        <Panel id="corrected" title={t("compare.corrected")}>
          <CorrectedFigures texts={texts} corrected={corrected} more={changes.moreCorrected} />
        </Panel>
      </div>
      <Panel id="added" title={t("compare.added")}>
        <AddedClaims texts={texts} added={added} figuresHref={changes.figuresHref} />
      </Panel>
    </>
  );
}

/** Which two moments stand beside each other, and other moments to look back to. */
function Moments({ texts: { t }, changes }: Pick<ChangesViewProps, "texts"> & { readonly changes: Changes }) {
  return (
    <div className="space-y-2">
      <dl className="grid max-w-[75ch] grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-2">{t("compare.before")}</dt>
        <dd className="font-serif text-md">{changes.before}</dd>
        <dt className="text-ink-2">{t("compare.after")}</dt>
        <dd className="font-serif text-md">{changes.after}</dd>
      </dl>
      <nav aria-label={t("compare.look-back")} className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-sm">
        <span aria-hidden="true">{t("compare.look-back")}</span>
        {changes.steps.map(({ back, href }) => (
          <Link key={back} href={href} prefetch={false} className={LINK}>
            {t(`compare.back-${back}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
