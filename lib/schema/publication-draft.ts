import { z } from "zod";
import { slug } from "./slug";
import { languageTag, needed, webAddress } from "./text";
import { timeDraft } from "./time-draft";

/** One article, statement, post or bulletin as a form or an import gives it. */
export const publicationDraft = z
  .object({
    source: slug,
    /** In the recorder's own words. */
    title: needed("The title", 300).optional(),
    url: webAddress.optional(),
    archivedUrl: webAddress.optional(),
    language: languageTag,
    published: timeDraft,
    /** The recorder's own file, where neither address nor title is known. */
    file: needed("The file", 300).optional(),
  })
  .refine(({ url, title, file }) => url !== undefined || title !== undefined || file !== undefined, {
    path: ["title"],
    error: "Give the address, or a title in your own words: without either it cannot be told from others",
  });
export type PublicationDraft = z.output<typeof publicationDraft>;
