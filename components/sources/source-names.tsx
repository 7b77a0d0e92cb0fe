import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { CountedSource } from "@/lib/view/sources/source-page-model";

export interface SourceNamesProps {
  readonly texts: Texts;
  readonly title: string;
  readonly sources: readonly CountedSource[];
}

/** As many are read at a glance; the others stand behind a click. */
const AT_A_GLANCE = 8;

/** Other sources with their reports, those with most of them first. */
export function SourceNames({ texts, title, sources }: SourceNamesProps) {
  const { t } = texts;
  const rest = sources.slice(AT_A_GLANCE);
  return (
    <section className="min-w-0">
      <h3 className="text-md">{title}</h3>
      <Names texts={texts} sources={sources.slice(0, AT_A_GLANCE)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="w-fit py-1 text-ink-2 text-sm hover:text-ink">
            {t("common.list-rest", { n: rest.length })}
          </summary>
          <Names texts={texts} sources={rest} />
        </details>
      )}
    </section>
  );
}

function Names({ texts: { t }, sources }: Omit<SourceNamesProps, "title">) {
  return (
    <ul className="mt-1">
      {sources.map(({ name, href, reports }) => (
        <li key={href} className="flex min-h-7 flex-wrap items-baseline gap-x-2 py-0.5">
          <Link
            href={href}
            prefetch={false}
            className="underline decoration-line underline-offset-4 hover:decoration-current"
          >
            {name}
          </Link>
          <span className="text-ink-2 text-xs">{t("common.reports", { n: reports })}</span>
        </li>
      ))}
    </ul>
  );
}
