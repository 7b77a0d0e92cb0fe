import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";

export interface KnownThenNoteProps {
  readonly texts: Texts;
  /** Whose knowledge is shown: "what the public could know on 7 Jan 2022, 12:00". */
  readonly said: string;
  /** What changed since then. */
  readonly changedHref: string;
}

/** Says that a view shows an earlier state of knowledge, with the way to what changed since. */
export function KnownThenNote({ texts: { t }, said, changedHref }: KnownThenNoteProps) {
  return (
    <p className="text-sm">
      <span className="text-ink-2">{t("compare.shown", { moment: said })}</span>{" "}
      <Link
        href={changedHref}
        prefetch={false}
        className="inline-block min-h-6 underline decoration-line-strong underline-offset-4"
      >
        {t("compare.changed-since")}
      </Link>
    </p>
  );
}
