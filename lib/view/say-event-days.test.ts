import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { sayEventDays } from "./say-event-days";

const event = { slug: "e", title: "E", summary: "", zone: "Asia/Almaty", version: 0 };

describe("The days of an event", () => {
  it("are said once where they share a month, with the event's own time zone", () => {
    expect(sayEventDays({ ...event, starts: "2022-01-02", ends: "2022-01-11" }, ENGLISH)).toBe(
      "2–11 January 2022 · Almaty time (UTC+6)",
    );
  });

  it("are said whole where they do not", () => {
    expect(sayEventDays({ ...event, starts: "2022-01-02", ends: "2023-02-11" }, ENGLISH)).toBe(
      "2 January 2022–11 February 2023 · Almaty time (UTC+6)",
    );
  });

  it("have no end while the event goes on", () => {
    expect(sayEventDays({ ...event, zone: "UTC", starts: "2022-01-02", ends: null }, ENGLISH)).toBe(
      "since 2 January 2022 · UTC",
    );
  });
});
