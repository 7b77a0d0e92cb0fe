import type { TextPart } from "@/lib/view/search/marked-text";

/** A text with what was looked for marked in it: by the ground, and by weight, which no colour can hide. */
export function Marked({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, found }, index) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place.
      <mark key={index} className="rounded-xs bg-ribbon font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
