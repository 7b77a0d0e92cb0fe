/** "≠ 2 contradictions", or a quiet line where there is none: only something to see is coloured. */
export function ContradictionChip({ count }: { readonly count: number }) {
  if (count === 0) return <span className="text-ink-3 text-xs">no contradiction</span>;
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-amber-wash px-1.5 py-0.5 font-medium text-amber text-xs">
      <span aria-hidden="true">≠</span>
      {count === 1 ? "1 contradiction" : `${count} contradictions`}
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
