/** The languages of the interface. English stands at plain paths, the others under a prefix: /ru/events/… */
export const LOCALES = ["en", "ru", "kk", "es"] as const;

/** English written from right to left, made from the English messages: for tests of the layout, never offered. */
export const PSEUDO_LOCALE = "ar-XB";

export type OfferedLocale = (typeof LOCALES)[number];
export type Locale = OfferedLocale | typeof PSEUDO_LOCALE;

const EVERY_LOCALE: readonly Locale[] = [...LOCALES, PSEUDO_LOCALE];

export const DEFAULT_LOCALE = "en";

/** Each language by its own name, for the reader who looks for it. */
export const LOCALE_NAMES: Readonly<Record<OfferedLocale, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  es: "Español",
};

export type Direction = "ltr" | "rtl";

export function directionOf(locale: Locale): Direction {
  return locale === PSEUDO_LOCALE ? "rtl" : "ltr";
}

/** The locale of a path's first segment, or null where it is none. Case matters: one page has one address. */
export function localeNamed(segment: string | undefined): Locale | null {
  return EVERY_LOCALE.find((locale) => locale === segment) ?? null;
}

/**
 * A path of the English pages in another language.
 *
 * @example localisedPath("/methodology", "ru") // "/ru/methodology"
 * @example localisedPath("/", "kk") // "/kk"
 * @example localisedPath("/?measure=killed", "es") // "/es?measure=killed"
 */
export function localisedPath(path: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return path;
  return `/${locale}${path.replace(/^\/(?=$|[?#])/, "")}`;
}

/**
 * The other way: which language a path asks for, and the English page that it stands for.
 *
 * @example splitPath("/ru/methodology") // { locale: "ru", path: "/methodology" }
 * @example splitPath("/methodology") // { locale: "en", path: "/methodology" }
 */
export function splitPath(pathname: string): { readonly locale: Locale; readonly path: string } {
  const [, first] = pathname.split("/");
  const locale = localeNamed(first);
  if (locale === null) return { locale: DEFAULT_LOCALE, path: pathname };
  return { locale, path: pathname.slice(locale.length + 1) || "/" };
}
