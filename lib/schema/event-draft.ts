import { z } from "zod";
import { assertZone } from "../calendar/zoned-window";
import { slug } from "./slug";
import { needed, noted } from "./text";

const day = z.iso.date("A day is written like 2022-01-06");

/** The crisis that is followed, as a file gives it. */
export const eventDraft = z
  .object({
    slug,
    title: needed("The title", 300),
    summary: noted("The summary", 2000),
    zone: z.string().superRefine((zone, context) => {
      try {
        assertZone(zone);
      } catch (error) {
        context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
      }
    }),
    starts: day,
    ends: day.nullable().default(null),
  })
  .superRefine(({ starts, ends }, context) => {
    if (ends === null || starts <= ends) return;
    const message = `The event ends on ${ends}, before it starts on ${starts}: check the two days`;
    context.addIssue({ code: "custom", path: ["ends"], message });
  });
export type EventDraft = z.output<typeof eventDraft>;
