import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nameOf, parseForm } from "./parse-form";

const schema = z.object({
  figures: z.array(
    z.object({
      wording: z.string(),
      override: z.object({ low: z.number(), reason: z.string({ error: "Say why" }) }).optional(),
    }),
  ),
});

function sent(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

describe("what a form sent", () => {
  it("leaves out an override whose fields are all empty", () => {
    const read = parseForm(
      sent({ "figures[0].wording": "13", "figures[0].override.low": "", "figures[0].override.reason": "" }),
      schema,
    );
    expect(read).toMatchObject({ status: "success", value: { figures: [{ wording: "13" }] } });
  });

  it("finds a fault in an override that is half filled in, and keeps all that was typed", () => {
    const read = parseForm(
      sent({ "figures[0].wording": "13", "figures[0].override.low": "12", "figures[0].override.reason": "" }),
      schema,
    );
    expect(read.reply()).toMatchObject({
      error: { "figures[0].override.reason": ["Say why"] },
      initialValue: { figures: [{ wording: "13", override: { low: "12" } }] },
    });
  });
});

describe("the name of a field", () => {
  it("is its path in brackets and dots", () => {
    expect(nameOf(["figures", 0, "asOf", "date"])).toBe("figures[0].asOf.date");
    expect(nameOf([])).toBe("");
  });
});
