import Link from "next/link";
import type { Locale } from "@/lib/i18n/locales";
import { textsIn } from "@/lib/i18n/texts-in";
import { wholeEvent } from "@/lib/schema/view-query";
import { allFiguresHref, compareHref, eventHref, findingsHref } from "@/lib/view/links";

export interface EventHeadingProps {
  readonly locale: Locale;
  readonly slug: string;
  readonly event: string;
  readonly title: string;
}

/** The heading of a page below an event's dashboard, with the way back to it and to the event's lists. */
export function EventHeading({ locale, slug, event, title }: EventHeadingProps) {
  const { t } = textsIn(locale);
  const links = [
    { href: eventHref(slug, locale), label: event },
    { href: allFiguresHref(slug, locale), label: t("figuresPage.title") },
    { href: findingsHref(slug, locale), label: t("contradictions.title") },
    { href: compareHref(slug, wholeEvent(), locale), label: t("compare.title") },
  ];
  return (
    <header>
      <nav aria-label={event} className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-sm">
        {links.map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {label}
          </Link>
        ))}
      </nav>
      <h1 className="mt-1 text-xl sm:text-2xl">{title}</h1>
    </header>
  );
}
