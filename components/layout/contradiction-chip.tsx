import type { Texts } from "@/lib/i18n/texts";

export interface ContradictionChipProps {
  readonly texts: Texts;
  readonly count: number;
}

/** "≠ 2 contradictions", or a quiet line where there is none: only something to see is coloured. */
export function ContradictionChip({ texts: { t }, count }: ContradictionChipProps) {
  if (count === 0) return <span className="text-ink-3 text-xs">{t("contradictions.none-short")}</span>;
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-amber-wash px-1.5 py-0.5 font-medium text-amber text-xs">
      <span aria-hidden="true">≠</span>
      {t("contradictions.count", { n: count })}
    </span>
  );
}

/** The sign alone, in its disc, before a finding's sentence. Decorative: the words beside it say the same. */
export function ContradictionSign() {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-amber-wash font-semibold text-amber text-sm"
    >
      ≠
    </span>
  );
}
