import type { Searched } from "@/lib/schema/search-query";
import type { PageLinks } from "../page-links";
import type { TextPart } from "./marked-text";

/** What a search shows. */
export interface SearchPage {
  /** As it stands in the field. */
  readonly text: string;
  /** Why nothing was looked for, in words; null where something was. */
  readonly refusal: string | null;
  /** Only those in which something was found. */
  readonly groups: readonly SearchGroup[];
  /** The way back to every group, where only one is shown. */
  readonly allHref: string | null;
}

export interface SearchGroup {
  readonly group: Searched;
  readonly title: string;
  /** "12 found". */
  readonly count: string;
  readonly hits: readonly SearchHit[];
  /** Where the rest is; null where all of it is shown, or paged. */
  readonly rest: { readonly href: string; readonly label: string } | null;
  readonly pages: PageLinks | null;
}

export interface SearchHit {
  readonly href: string;
  readonly title: readonly TextPart[];
  /** Language of the title where it is a wording; else null. */
  readonly language: string | null;
  readonly context: string;
  /** More of what was found in it: a summary, other names. Null where the title shows it. */
  readonly detail: readonly TextPart[] | null;
  /** The same in other events. */
  readonly elsewhere: readonly { readonly href: string; readonly label: string }[];
}
