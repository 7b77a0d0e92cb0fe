import ts from "typescript";
import { placeOf, type Source, visit } from "./sources";

/** Attributes whose value a reader sees or hears. */
const READ = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "empty",
  "label",
  "lead",
  "placeholder",
  "summary",
  "title",
]);

/**
 * Texts that stand in a component instead of in the message files: what is written between tags, and what the
 * attributes that are read out say, however it is put together. A letter makes a text; signs such as "≠" are none.
 */
export function literalTexts(source: Source): readonly string[] {
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => found.push(`${placeOf(source, node)} ${text.trim()}`);
  visit(source.tree, (node) => {
    if (ts.isJsxText(node) && hasLetter(node.text)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && isChild(node)) textsIn(node.expression, report);
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText(source.tree)) && node.initializer) {
      textsIn(node.initializer, report);
    }
  });
  return found;
}

function isChild(node: ts.JsxExpression): boolean {
  return ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
}

/** The texts that an expression can have for its value; what is handed to a function is that function's own affair. */
function textsIn(node: ts.Node, report: (node: ts.Node, text: string) => void): void {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    if (hasLetter(node.text)) report(node, node.text);
  }
  if (ts.isConditionalExpression(node)) {
    textsIn(node.whenTrue, report);
    textsIn(node.whenFalse, report);
    return;
  }
  if (ts.isBinaryExpression(node) && /^(===|!==|[<>]=?)$/.test(node.operatorToken.getText())) return;
  if (ts.isCallExpression(node) || ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) return;
  if (ts.isElementAccessExpression(node) || ts.isArrowFunction(node)) return;
  ts.forEachChild(node, (child) => textsIn(child, report));
}

/** The name of a character (&nbsp;) is no text. */
function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, ""));
}
