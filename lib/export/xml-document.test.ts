import { expect, it } from "vitest";
import { xmlDocument } from "./xml-document";

it("keeps every script and sign, and drops none in silence", () => {
  expect(xmlDocument("<a>قتيل · 死者 · 🕊\n</a>")).toContain("<a>قتيل · 死者 · 🕊\n</a>");
  expect(xmlDocument("<a>\u{1}\u{B}\u{FFFF}</a>")).toContain("<a>\u{FFFD}\u{FFFD}\u{FFFD}</a>");
  expect(xmlDocument("<a>\u{D800}</a>")).toContain("<a>\u{FFFD}</a>");
});
