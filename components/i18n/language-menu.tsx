"use client";

import { usePathname, useSearchParams } from "next/navigation";
import {
  DEFAULT_LOCALE,
  LOCALE_NAMES,
  LOCALES,
  type Locale,
  localisedPath,
  splitPath,
} from "@/lib/i18n/locales";

export interface LanguageMenuProps {
  readonly locale: Locale;
  readonly label: string;
  /** Set before the addresses that are meant for search engines; empty where it is not known. */
  readonly origin: string;
}

/**
 * The same view in the other languages: plain links, so that the page comes anew with its language and direction. Search
 * engines find them in the head.
 */
export function LanguageMenu({ locale, label, origin }: LanguageMenuProps) {
  const { path } = splitPath(usePathname());
  const search = useSearchParams().toString();
  const view = search ? `${path}?${search}` : path;
  return (
    <>
      {LOCALES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={origin + localisedPath(view, other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + localisedPath(view, DEFAULT_LOCALE)} />
      <details className="relative text-sm">
        <summary className="py-1 text-ink-2 hover:text-ink">
          <span className="sr-only">{label}: </span>
          {nameOf(locale)}
        </summary>
        <ul className="absolute end-0 z-20 mt-1 min-w-32 rounded-md border border-line-strong bg-panel py-1">
          {LOCALES.map((other) => (
            <li key={other}>
              <a
                href={localisedPath(view, other)}
                hrefLang={other}
                lang={other}
                aria-current={other === locale ? "true" : undefined}
                className="block px-3 py-1.5 text-ink-2 hover:text-ink aria-current:font-medium aria-current:text-ink"
              >
                {LOCALE_NAMES[other]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The pseudo-locale has no name, and is offered to nobody. */
function nameOf(locale: Locale): string {
  const offered = LOCALES.find((other) => other === locale);
  return offered === undefined ? locale : LOCALE_NAMES[offered];
}
