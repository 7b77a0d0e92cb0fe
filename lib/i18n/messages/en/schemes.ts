import { SCHEMES } from "@/lib/domain/quantity/code-quantity";
import type { SchemeId } from "@/lib/domain/quantity/quantity";

export type SchemeMessage = `${SchemeId}.${"title" | "description"}`;

/** In English a coding scheme speaks for itself: its text stands in its own file. */
export const schemes = Object.fromEntries(
  SCHEMES.flatMap(({ id, title, description }) => [
    [`${id}.title`, title],
    [`${id}.description`, description],
  ]),
  // `fromEntries` forgets which keys it was given; a test asks for every scheme.
) as Readonly<Record<SchemeMessage, string>>;
