import { Printed } from "@/components/sources/printed";
import type { Texts } from "@/lib/i18n/texts";
import type { Correction } from "@/lib/view/compare/changes-model";
import type { TakenBack } from "@/lib/view/sources/source-page-model";

export interface CorrectedFiguresProps {
  readonly texts: Texts;
  readonly corrected: readonly Correction[];
  /** Corrections that are not listed. */
  readonly more: number;
}

/** Corrections of the record: what a figure was, what it is, and the reason that was given. */
export function CorrectedFigures({ texts, corrected, more }: CorrectedFiguresProps) {
  const { t } = texts;
  if (corrected.length === 0) return <p className="text-ink-2">{t("compare.corrected-none")}</p>;
  return (
    <ul className="divide-y divide-line">
      {corrected.map((correction) => (
        <li key={correction.figure.href} className="py-3 first:pt-0 last:pb-0">
          <p>
            <Printed texts={texts} figure={correction.figure} /> {sayIntervals(correction, texts)}
          </p>
          <p className="text-ink-2 text-sm">{correction.scope}</p>
          <p className="break-words text-ink-2 text-sm">
            {correction.reason} ({t("compare.corrected-on", { when: correction.recorded })})
          </p>
        </li>
      ))}
      {more === 0 ? null : (
        <li className="py-3 text-ink-2 text-sm">{t("compare.corrected-more", { n: more })}</li>
      )}
    </ul>
  );
}

function sayIntervals({ intervals: { before, after } }: Correction, { t }: Texts): string {
  if (before === after) return t("compare.as-before", { interval: after });
  return t("compare.from-to", { before, after });
}

export interface WithdrawnFiguresProps {
  readonly texts: Texts;
  readonly takenBack: readonly TakenBack[];
}

/** What origins took back, as they announced it, with the figures that this covers. */
export function WithdrawnFigures({ texts, takenBack }: WithdrawnFiguresProps) {
  const { t } = texts;
  if (takenBack.length === 0) return <p className="text-ink-2">{t("compare.withdrawn-none")}</p>;
  return (
    <ul className="divide-y divide-line">
      {takenBack.map(({ key, sentence, scope, figures, more }) => (
        <li key={key} className="py-3 first:pt-0 last:pb-0">
          <p className="break-words font-serif text-md">{sentence}</p>
          <p className="text-ink-2 text-sm">{scope}</p>
          {figures.length === 0 ? null : (
            <p className="flex flex-wrap items-baseline gap-x-3 text-ink-2 text-sm">
              {t("sources.printed")}
              {figures.map((figure) => (
                <Printed key={figure.href} texts={texts} figure={figure} />
              ))}
              {more === 0 ? null : t("sources.printed-more", { n: more })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
