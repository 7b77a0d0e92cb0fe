import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import { conventionsOf } from "./conventions";
import { type Locale, PSEUDO_LOCALE } from "./locales";
import type { Namespace } from "./message-types";
import { en } from "./messages/en";
import { es } from "./messages/es";
import { kk } from "./messages/kk";
import { ru } from "./messages/ru";
import { pseudoMessage } from "./pseudo";
import { type Texts, type TextsPack, textsFrom } from "./texts";

/** Every message file, by language and namespace. Holds all texts of the program: never for the browser. */
export const MESSAGES = { en, ru, kk, es, [PSEUDO_LOCALE]: en } as const;

interface Language {
  readonly texts: Texts;
  readonly find: (key: string) => CompiledMessage;
}

const languages = new Map<Locale, Language>();

/** The interface in a language, made once. */
export function textsIn(locale: Locale): Texts {
  return languageOf(locale).texts;
}

function languageOf(locale: Locale): Language {
  const known = languages.get(locale);
  if (known) return known;
  const find = compiledOnce(locale);
  const language = { texts: textsFrom(locale, conventionsOf(locale), find), find };
  languages.set(locale, language);
  return language;
}

/** The interface in the language of data, files and the API. */
export const ENGLISH = textsIn("en");

/** What the browser needs to write the messages of some namespaces; a page sends no others. */
export function packOf({ locale, conventions }: Texts, namespaces: readonly Namespace[]): TextsPack {
  const keys = namespaces.flatMap((space) => Object.keys(en[space]).map((name) => `${space}.${name}`));
  const { find } = languageOf(locale);
  const messages = Object.fromEntries(keys.map((key) => [key, find(key)]));
  return { locale, conventions, messages };
}

/** Compiles a message when it is first asked for. */
function compiledOnce(locale: Locale): (key: string) => CompiledMessage {
  const compiled = new Map<string, CompiledMessage>();
  return (key) => {
    const message = compiled.get(key) ?? compileIn(locale, key);
    compiled.set(key, message);
    return message;
  };
}

function compileIn(locale: Locale, key: string): CompiledMessage {
  const message = compile(sourceOf(locale, key));
  // Plain objects, since the compiler's have no prototype and React sends no such to the browser.
  return JSON.parse(JSON.stringify(locale === PSEUDO_LOCALE ? pseudoMessage(message) : message));
}

/** @throws RangeError for a message that no file has; the types let none through */
function sourceOf(locale: Locale, key: string): string {
  const dot = key.indexOf(".");
  const spaces: Readonly<Record<string, Readonly<Record<string, string>>>> = MESSAGES[locale];
  const source = spaces[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (source === undefined) throw new RangeError(`there is no message "${key}" in ${locale}`);
  return source;
}
