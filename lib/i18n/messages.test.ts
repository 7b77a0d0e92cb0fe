import { describe, expect, it } from "vitest";
import { SCHEMES } from "@/lib/domain/quantity/code-quantity";
import { ALL_RULES } from "@/lib/domain/reconcile/all-rules";
import { LOCALES } from "./locales";
import { en } from "./messages/en";
import { shapeOfMessage } from "./testing/message-shape";
import { MESSAGES } from "./texts-in";

const TRANSLATED = LOCALES.filter((locale) => locale !== "en");

/** Every message of a language by its key. */
function messagesOf(locale: (typeof LOCALES)[number]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(MESSAGES[locale]).flatMap(([space, messages]) =>
      Object.entries(messages).map(([name, message]): [string, string] => [`${space}.${name}`, message]),
    ),
  );
}

const english = messagesOf("en");

describe.each(TRANSLATED)("The messages in %s", (locale) => {
  const messages = messagesOf(locale);

  it("are those of the English files, none missing and none more", () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("say something", () => {
    expect([...messages].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("say the same values as the English ones, and ask for no others", () => {
    const wrong = [...messages].filter(([key, message]) => {
      const [own, model] = [shapeOfMessage(message), shapeOfMessage(english.get(key) ?? "")];
      return own.said.join() !== model.said.join() || own.asked.some((name) => !model.asked.includes(name));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(LOCALES)("The plurals in %s", (locale) => {
  it("have every form that a count of people can need", () => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
    const incomplete = [...messagesOf(locale)].filter(([, message]) =>
      shapeOfMessage(message).plurals.some((forms) => [...needed].some((form) => !forms.includes(form))),
    );
    expect(incomplete).toEqual([]);
  });
});

it("has a text for whatever a rule or a coding scheme says in English", () => {
  for (const { name } of ALL_RULES) {
    for (const part of ["says", "breaks", "holds", "message"] as const)
      expect(en.rules[`${name}.${part}`]).toMatch(/\p{L}/u);
  }
  for (const { id } of SCHEMES) expect(en.schemes[`${id}.description`]).toMatch(/\p{L}/u);
});

it("asks in the sentence of a rule for nothing but what every finding can say of itself", () => {
  const given = [
    "count",
    "gap",
    "higher",
    "lower",
    "numbers",
    "origins",
    "others",
    "own",
    "publishers",
    "repeaters",
    "sum",
    "told",
    "withdrawn",
  ];
  for (const { message } of ALL_RULES)
    expect(shapeOfMessage(message).asked.filter((name) => !given.includes(name))).toEqual([]);
});
