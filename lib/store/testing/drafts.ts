import {
  type CorrectionDraft,
  correctionDraft,
  type FigureDraft,
  figureDraft,
} from "@/lib/schema/figure-draft";
import { type PublicationDraft, publicationDraft } from "@/lib/schema/publication-draft";

export const EDITOR = { id: "editor-1", name: "An Editor" } as const;

/** An article of RT of 6 January, with changes. */
export function aPublication(changes: Readonly<Record<string, unknown>> = {}): PublicationDraft {
  return publicationDraft.parse({
    source: "rt",
    title: "Deaths among officers",
    language: "en",
    published: { date: "2022-01-06", precision: "day" },
    ...changes,
  });
}

const FIGURE = {
  wording: "13",
  language: "en",
  scope: { measure: "killed", group: "security_forces", place: "almaty", basis: "cumulative" },
  asOf: { date: "2022-01-06", precision: "day" },
  chain: [
    { sources: ["rt"] },
    { sources: ["ministry-of-internal-affairs-kz"], asNamed: "Interior Ministry" },
  ],
  stance: "attributed",
};

/** Thirteen killed, as RT relays the interior ministry, with changes. */
export function aFigure(changes: Readonly<Record<string, unknown>> = {}): FigureDraft {
  return figureDraft.parse({ ...FIGURE, ...changes });
}

export function aCorrection(changes: Readonly<Record<string, unknown>> = {}): CorrectionDraft {
  return correctionDraft.parse({ ...FIGURE, revision: 1, reason: "misread", ...changes });
}
