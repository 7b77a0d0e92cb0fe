import { notFound } from "next/navigation";
import { localeNamed } from "@/lib/i18n/locales";
import type { Texts } from "@/lib/i18n/texts";
import { textsIn } from "@/lib/i18n/texts-in";

/** What every page for readers is given: its language is the first part of its address (see proxy.ts). */
export interface LocaleParams {
  readonly locale: string;
}

/** The texts of the language that a page is asked for in. */
export async function pageTexts(params: Promise<LocaleParams>): Promise<Texts> {
  return textsIn(localeNamed((await params).locale) ?? notFound());
}
