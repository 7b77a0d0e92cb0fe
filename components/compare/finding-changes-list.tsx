import Link from "next/link";
import type { ReactNode } from "react";
import { ContradictionSign } from "@/components/layout/contradiction-chip";
import type { Texts } from "@/lib/i18n/texts";
import type { FindingChanges } from "@/lib/view/compare/changes-model";
import type { FindingItem } from "@/lib/view/dashboard-model";

export interface FindingChangesListProps {
  readonly texts: Texts;
  readonly findings: FindingChanges;
}

/** The contradictions that came, changed and went. Those that went lead to their page as it was then. */
export function FindingChangesList({ texts, findings }: FindingChangesListProps) {
  const { t } = texts;
  const { appeared, changed, gone, more } = findings;
  if (appeared.length + changed.length + gone.length === 0)
    return <p className="text-ink-2">{t("compare.found-none")}</p>;
  return (
    <div className="space-y-5">
      <Group title={t("compare.found-new")} isEmpty={appeared.length === 0}>
        {appeared.map((item) => (
          <Entry key={item.fingerprint} texts={texts} item={item} />
        ))}
      </Group>
      <Group title={t("compare.found-changed")} isEmpty={changed.length === 0}>
        {changed.map(({ before, after }) => (
          <Entry key={after.fingerprint} texts={texts} item={after} before={before} />
        ))}
      </Group>
      <Group title={t("compare.found-gone")} isEmpty={gone.length === 0}>
        {gone.map((item) => (
          <Entry key={item.fingerprint} texts={texts} item={item} />
        ))}
      </Group>
      {more === 0 ? null : <p className="text-ink-2 text-sm">{t("compare.found-more", { n: more })}</p>}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Group({ title, isEmpty, children }: GroupProps) {
  if (isEmpty) return null;
  return (
    <section>
      <h3 className="text-md">{title}</h3>
      <ul className="mt-1 divide-y divide-line">{children}</ul>
    </section>
  );
}

interface EntryProps {
  readonly texts: Texts;
  readonly item: FindingItem;
  readonly before?: FindingItem;
}

function Entry({ texts: { t }, item, before }: EntryProps) {
  return (
    <li className="flex gap-3 py-3 last:pb-0">
      <ContradictionSign />
      <div className="min-w-0">
        <p className="break-words font-serif text-md">
          {item.sentence}{" "}
          <Link
            href={item.href}
            prefetch={false}
            className="font-sans text-ink-2 text-sm underline decoration-line-strong underline-offset-4"
          >
            {t(`kinds.certainty.${item.certainty}`)}
          </Link>
        </p>
        {before === undefined ? null : (
          <p className="mt-1 break-words text-ink-2 text-sm">
            {t("compare.found-before")} {before.sentence} {t(`kinds.certainty.${before.certainty}`)}
          </p>
        )}
      </div>
    </li>
  );
}
