import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";

export interface ReadingNoteProps {
  readonly texts: Texts;
  /** How the ledger is read, a sentence each; none where it is read as usual. */
  readonly sentences: readonly string[];
  /** The same page, read as usual. */
  readonly usualHref: string;
}

/** Says how the ledger is read where that is not the usual way, with the way back. */
export function ReadingNote({ texts, sentences, usualHref }: ReadingNoteProps) {
  if (sentences.length === 0) return null;
  return (
    <p className="max-w-[75ch] text-ink-2 text-sm">
      {sentences.join(" ")}{" "}
      <Link href={usualHref} className="underline decoration-line-strong underline-offset-4">
        {texts.t("sources.read-usual")}
      </Link>
    </p>
  );
}
