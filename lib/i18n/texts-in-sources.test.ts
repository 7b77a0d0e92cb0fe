import ts from "typescript";
import { describe, expect, it } from "vitest";
import { en } from "./messages/en";
import { literalTexts } from "./testing/literal-texts";
import { type Source, sourcesUnder, visit } from "./testing/sources";

/** Pages and forms for editors are in English only (docs/decisions/009). */
const FOR_EDITORS = /^(app\/admin|components\/forms)\//;

describe("A component", () => {
  it("holds no text: all that is read stands in the message files", { timeout: 60_000 }, () => {
    const sources = sourcesUnder(["app", "components"], (file) => !FOR_EDITORS.test(file));
    expect(sources.flatMap(literalTexts)).toEqual([]);
  });

  it("is found out where it does", () => {
    const said = literalTexts(
      parsed(`
        const A = ({ on }) => (
          <p title={"Now " + on} aria-label={on ? t("a.b") : "off"} className="x">
            Killed {on ? "injured" : null} {\`at \${on}\`} ≠ {t("c.d")}
          </p>
        );
      `),
    );
    expect(said.map((found) => found.replace(/^\S+ /, ""))).toEqual([
      "Now",
      "off",
      "Killed",
      "injured",
      "at",
    ]);
  });
});

it("uses every message that it has", { timeout: 60_000 }, () => {
  const sources = sourcesUnder(
    ["app", "components", "lib"],
    (file) => !file.startsWith("lib/i18n/messages/"),
  );
  const isUsed = usedKeys(sources);
  const keys = Object.entries(en).flatMap(([space, messages]) =>
    Object.keys(messages).map((name) => `${space}.${name}`),
  );
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

/** Keys are written out, or put together in a template: `kinds.basis.${basis}`. */
function usedKeys(sources: readonly Source[]): (key: string) => boolean {
  const written = new Set<string>();
  const templates: RegExp[] = [];
  for (const { tree } of sources) {
    visit(tree, (node) => {
      if (ts.isStringLiteralLike(node)) written.add(node.text);
      if (!ts.isTemplateExpression(node) || !/^[a-zA-Z]+\./.test(node.head.text)) return;
      const rest = node.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`);
      templates.push(new RegExp(`^${escaped(node.head.text)}${rest.join("")}$`));
    });
  }
  return (key) => written.has(key) || templates.some((template) => template.test(key));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function parsed(text: string): Source {
  const file = "a-component.tsx";
  return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
}
