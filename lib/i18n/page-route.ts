import { DEFAULT_LOCALE, type Locale, localisedPath, PSEUDO_LOCALE, splitPath } from "./locales";

/** Where the page of an address is: as it stands, under its language, or at another address. */
export type PageRoute =
  | { readonly kind: "as it stands" }
  | { readonly kind: "page"; readonly locale: Locale; readonly path: string }
  | { readonly kind: "moved"; readonly to: string };

/** Whether this process answers in the pseudo-locale, which is for tests of the layout only. */
export function servesPseudoLocale(): boolean {
  return process.env.CASUALTY_LEDGER_PSEUDO_LOCALE === "1";
}

/** Files are in no language. */
const DOWNLOAD = /^\/events\/[^/]+\/download\//;

/**
 * Every page stands under its language inside the program (/en/methodology); the address names the language unless it
 * is English.
 *
 * @param pseudo whether the pseudo-locale answers; else its addresses are of no page
 * @example pageRoute("/methodology", false) // { kind: "page", locale: "en", path: "/en/methodology" }
 * @example pageRoute("/ru", false) // { kind: "page", locale: "ru", path: "/ru" }
 * @example pageRoute("/en/methodology", false) // { kind: "moved", to: "/methodology" }
 */
export function pageRoute(pathname: string, pseudo: boolean): PageRoute {
  if (DOWNLOAD.test(pathname)) return { kind: "as it stands" };
  const { locale, path } = splitPath(pathname);
  if (locale === DEFAULT_LOCALE && path !== pathname) return { kind: "moved", to: path };
  if (locale === PSEUDO_LOCALE && !pseudo) return under(DEFAULT_LOCALE, pathname);
  return under(locale, path);
}

function under(locale: Locale, path: string): PageRoute {
  const inside = locale === DEFAULT_LOCALE ? `/${DEFAULT_LOCALE}${path}` : localisedPath(path, locale);
  return { kind: "page", locale, path: inside.replace(/(?<=.)\/$/, "") };
}
