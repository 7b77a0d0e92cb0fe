import Link from "next/link";
import { Chip } from "@/components/layout/chip";
import type { EventRecord } from "@/lib/domain/event";
import type { Reading } from "@/lib/domain/reading";
import type { Texts } from "@/lib/i18n/texts";
import { eventHref, sourcesHref } from "@/lib/view/links";
import type { NamedLink, SourcePage } from "@/lib/view/sources/source-page-model";

export interface SourceHeadingProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly reading: Reading;
  readonly page: SourcePage;
}

const LINK = "underline decoration-line-strong underline-offset-4";

/** Whose page it is: name, kind, what it belongs to, its other names. */
export function SourceHeading({ texts, event, reading, page }: SourceHeadingProps) {
  const { t, locale } = texts;
  return (
    <header>
      <p className="flex flex-wrap gap-x-2 text-ink-2 text-sm">
        <Link href={eventHref(event.slug, locale)} className={LINK}>
          {event.title}
        </Link>
        <span aria-hidden="true">/</span>
        <Link href={sourcesHref(event.slug, reading, locale)} className={LINK}>
          {t("sources.title")}
        </Link>
      </p>
      <h1 className="mt-1 break-words text-xl sm:text-2xl">{page.name}</h1>
      <p className="mt-2 flex flex-wrap gap-1.5">
        <Chip>{page.kind}</Chip>
        {page.role === null ? null : <Chip>{t(`sources.role.${page.role}`)}</Chip>}
      </p>
      <div className="mt-2 max-w-[75ch] space-y-1 text-ink-2 text-sm">
        <Links label={t("sources.part-of")} links={page.above} />
        <Links label={t("sources.has-parts")} links={page.below} />
        {page.otherNames.length === 0 ? null : (
          <p className="break-words">
            {t("sources.also-named")} {page.otherNames.join(" · ")}
          </p>
        )}
        {page.note === "" ? null : <p>{t("sources.note", { note: page.note })}</p>}
      </div>
    </header>
  );
}

function Links({ label, links }: { readonly label: string; readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3">
      <span>{label}</span>
      {links.map(({ name, href }) => (
        <Link key={href} href={href} prefetch={false} className={`${LINK} py-0.5`}>
          {name}
        </Link>
      ))}
    </p>
  );
}
