import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { report } from "@/lib/domain/testing/ledger-builder";
import { parseSaved, savedHref, saySaved } from "./saved";

describe("the confirmation after saving", () => {
  it("leads to the scope of the figure and can be read back from there", () => {
    const figure = report("Union").killed().ofUnstatedGroup().figure("f1");
    const href = savedHref("unrest", figure, CRISIS, { kind: "added", figures: 2, version: 15 });
    const { pathname, searchParams } = new URL(href, "http://127.0.0.1");
    expect(pathname).toBe("/events/unrest");
    expect(searchParams.get("group")).toBe("everyone");
    const saved = parseSaved(searchParams.get("saved") ?? "");
    expect(saved && saySaved(saved)).toBe("2 figures added. The ledger stands at version 15.");
  });

  it.each(["deleted-2-15", "added-x-15", "added-2", "", "added-99999-1"])("is none for %s", (text) => {
    expect(parseSaved(text)).toBeNull();
  });

  it("is none where it stands twice", () => {
    expect(parseSaved(["added-1-1", "added-1-1"])).toBeNull();
  });
});
