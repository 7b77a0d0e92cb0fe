import { Chip } from "@/components/layout/chip";
import type { Texts } from "@/lib/i18n/texts";

export interface FigureStateProps {
  readonly texts: Texts;
  /** A figure, or a claim. */
  readonly of: { readonly contradicted: boolean; readonly withdrawn: boolean };
  /** In words. */
  readonly stance: string;
}

/** Whether it is contradicted or withdrawn, and its stance. */
export function FigureState({ texts: { t }, of, stance }: FigureStateProps) {
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      {of.contradicted ? (
        <span className="font-semibold text-amber">
          <span aria-hidden="true">≠</span>
          <span className="sr-only">{t("common.contradicted")}</span>
        </span>
      ) : null}
      {of.withdrawn ? <Chip>{t("common.withdrawn")}</Chip> : null}
      <span className="text-ink-2 text-xs">{stance}</span>
    </span>
  );
}
