import { notFound } from "next/navigation";
import { DEFAULT_LOCALE, type Locale, localeNamed, PSEUDO_LOCALE } from "@/lib/i18n/locales";
import type { Texts } from "@/lib/i18n/texts";
import { textsIn } from "@/lib/i18n/texts-in";

/** What every page for readers is given: its language is the first part of its address (see next.config.js). */
export interface LocaleParams {
  readonly locale: string;
}

/** The texts of the language that a page is asked for in. Answers "not found" for one that is not served. */
export async function pageTexts(params: Promise<LocaleParams>): Promise<Texts> {
  return textsIn(servedLocale((await params).locale) ?? notFound());
}

/** As `pageTexts`, in English where the language is not served: around "there is no such page". */
export async function layoutTexts(params: Promise<LocaleParams>): Promise<Texts> {
  return textsIn(servedLocale((await params).locale) ?? DEFAULT_LOCALE);
}

/** The pseudo-locale is for tests of the layout, and answers only where it was asked for. */
function servedLocale(named: string): Locale | null {
  const locale = localeNamed(named);
  if (locale === PSEUDO_LOCALE && process.env.CASUALTY_LEDGER_PSEUDO_LOCALE !== "1") return null;
  return locale;
}
