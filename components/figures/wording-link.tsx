import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { FigureRow } from "@/lib/view/dashboard-model";

export interface WordingLinkProps {
  readonly texts: Texts;
  readonly figure: FigureRow;
  readonly struck: boolean;
}

/** What was printed, leading to the page of the figure; struck through where it was taken back. */
export function WordingLink({ texts, figure, struck }: WordingLinkProps) {
  return (
    <>
      <a
        href={figure.href}
        className={`font-serif text-ink text-md underline decoration-line underline-offset-4 hover:decoration-current ${struck ? "line-through" : ""}`}
      >
        <Wording figure={figure} quoted={texts} />
      </a>
      {figure.externalId ? <span className="ms-1.5 text-ink-3 text-xs">{figure.externalId}</span> : null}
    </>
  );
}
