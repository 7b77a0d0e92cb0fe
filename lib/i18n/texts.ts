import format, { type CompiledMessage, type FormatOptions } from "icu-minify/format";
import { type Conventions, writeNumber } from "./conventions";
import { type Direction, directionOf, type Locale } from "./locales";
import type { MessageArguments, MessageKey } from "./message-types";

/** All that is needed to write texts in one language; plain data, so that a page can send a part of it to the browser. */
export interface TextsPack {
  readonly locale: Locale;
  readonly conventions: Conventions;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
}

/** The interface in one language. The same on the server and in the browser. */
export interface Texts {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly conventions: Conventions;
  /**
   * A message with its values: `t("common.reports", { n: 7 })` → "7 reports".
   * @throws RangeError for a message that was not sent to the browser
   */
  readonly t: <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>) => string;
  /** A whole number as the language writes it. */
  readonly number: (n: number) => string;
}

/** Gives out the message of a key, compiled. */
type Find = (key: string) => CompiledMessage;

/** The texts of a pack that came with the page. */
export function textsOfPack({ locale, conventions, messages }: TextsPack): Texts {
  return textsFrom(locale, conventions, (key) => {
    const message = messages[key];
    if (message === undefined) {
      throw new RangeError(`the message "${key}" was not sent to the browser: add its namespace to the pack`);
    }
    return message;
  });
}

export function textsFrom(locale: Locale, conventions: Conventions, find: Find): Texts {
  const direction = directionOf(locale);
  const number = (n: number) => writeNumber(n, conventions);
  const options = optionsFor(number);
  return {
    locale,
    direction,
    conventions,
    number,
    t: (key, ...[values]) => {
      const given = values === undefined || direction === "ltr" ? values : allIsolated(values);
      return String(format(find(key), locale, given, options));
    },
  };
}

function optionsFor(number: (n: number) => string): FormatOptions {
  const rules: Partial<Record<Intl.PluralRuleType, Intl.PluralRules>> = {};
  const formatters = {
    getNumberFormat: () => ({ format: number }),
    getPluralRules: (locale: string, { type = "cardinal" }: Intl.PluralRulesOptions = {}) => {
      rules[type] ??= new Intl.PluralRules(locale, { type });
      return rules[type];
    },
    getDateTimeFormat: () => {
      throw new RangeError("messages hold no dates: say them with lib/i18n/say-window.ts");
    },
  };
  // The library's types ask for whole formatters of `Intl`; it calls `format` of them and nothing else.
  return { formatters } as unknown as FormatOptions;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/**
 * A name among texts that run from right to left, closed in itself: else one of another direction carries the signs
 * beside it along (Unicode, annex 9). Elsewhere as it is.
 */
export function isolated(name: string, direction: Direction): string {
  return direction === "ltr" ? name : FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE;
}

function allIsolated(values: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolated(value, "rtl") : value,
    ]),
  );
}
