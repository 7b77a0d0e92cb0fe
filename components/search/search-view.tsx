import Link from "next/link";
import { QueryFaults } from "@/components/dashboard/query-faults";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/view-query";
import type { SearchGroup, SearchHit, SearchPage } from "@/lib/view/search/search-model";
import { Marked } from "./marked";
import { SearchForm } from "./search-form";

export interface SearchViewProps {
  readonly texts: Texts;
  readonly page: SearchPage;
  readonly faults: readonly QueryFault[];
}

const FAULT = "search-fault";

/** What a search found, by group, each hit with the way to the view of it. */
export function SearchView({ texts, page, faults }: SearchViewProps) {
  const { t } = texts;
  const { text, refusal, groups, allHref } = page;
  return (
    <Container className="space-y-4 py-8">
      <h1 className="break-words text-xl sm:text-2xl">
        {refusal === null ? t("search.title-for", { text }) : t("search.title")}
      </h1>
      <SearchForm texts={texts} text={text} faultId={refusal === null ? null : FAULT} focused />
      <QueryFaults texts={texts} faults={faults} />
      {refusal === null ? null : (
        <p id={FAULT} role="status" className="font-medium text-base">
          {refusal}
        </p>
      )}
      {refusal === null && groups.length === 0 ? (
        <div role="status" className="break-words">
          <EmptyState title={t("search.nothing", { text })}>{t("search.nothing-hint")}</EmptyState>
        </div>
      ) : null}
      {groups.length === 0 ? <p className="max-w-[65ch] text-ink-2">{t("search.hint")}</p> : null}
      {allHref === null ? null : (
        <p className="text-sm">
          <Link href={allHref} className="underline decoration-line-strong underline-offset-4">
            {t("search.all-groups")}
          </Link>
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.group} texts={texts} group={group} />
      ))}
    </Container>
  );
}

function Group({ texts, group }: { readonly texts: Texts; readonly group: SearchGroup }) {
  const { title, count, hits, rest, pages } = group;
  return (
    <Panel id={`found-${group.group}`} title={title} actions={<span>{count}</span>}>
      <ul className="divide-y divide-line">
        {hits.map((hit) => (
          <li key={hit.href} className="py-2.5 first:pt-0 last:pb-0">
            <Hit texts={texts} hit={hit} />
          </li>
        ))}
      </ul>
      {rest === null ? null : (
        <p className="mt-3 text-sm">
          <Link href={rest.href} className="underline decoration-line-strong underline-offset-4">
            {rest.label}
          </Link>
        </p>
      )}
      {pages === null ? null : <PageNavigation texts={texts} links={pages} />}
    </Panel>
  );
}

function Hit({ texts, hit }: { readonly texts: Texts; readonly hit: SearchHit }) {
  const { t } = texts;
  const { language } = hit;
  return (
    <div className="min-w-0 break-words">
      <Link
        href={hit.href}
        prefetch={false}
        className="inline-block py-0.5 font-serif text-md underline decoration-line underline-offset-4 hover:decoration-current"
      >
        {language === null ? (
          <Marked parts={hit.title} />
        ) : (
          <>
            {t("common.quote-opens")}
            <bdi lang={language} dir="auto">
              <Marked parts={hit.title} />
            </bdi>
            {t("common.quote-closes")}
          </>
        )}
      </Link>
      {hit.context === "" ? null : <p className="text-ink-2 text-sm">{hit.context}</p>}
      {hit.detail === null ? null : (
        <p className="mt-0.5 max-w-[75ch] text-ink-2 text-sm">
          <Marked parts={hit.detail} />
        </p>
      )}
      {hit.elsewhere.length === 0 ? null : (
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm">
          <span className="text-ink-2">{t("search.elsewhere")}</span>
          {hit.elsewhere.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="underline decoration-line-strong underline-offset-4"
            >
              {label}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
