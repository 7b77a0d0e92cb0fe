import Link from "next/link";
import { RibbonSparkline } from "@/components/chart/ribbon-sparkline";
import { ContradictionChip } from "@/components/layout/contradiction-chip";
import type { Window } from "@/lib/domain/time/window";
import type { Texts } from "@/lib/i18n/texts";
import type { RangeCard } from "@/lib/view/dashboard-model";

export interface RangeCardsProps {
  readonly texts: Texts;
  readonly cards: readonly RangeCard[];
  /** When anything is in force on any card: the time axis that all ribbons share. */
  readonly busy: readonly Window[];
  /** Cards abreast on a wide screen. */
  readonly abreast?: "three" | "six";
}

/** One card a scope: the range in words, how independent it is, and its ribbon. The first one is what the chart shows. */
export function RangeCards({ texts, cards, busy, abreast = "six" }: RangeCardsProps) {
  return (
    <ul className={`grid grid-cols-2 gap-3 md:grid-cols-3 ${abreast === "six" ? "xl:grid-cols-6" : ""}`}>
      {cards.map((card) => (
        <li key={card.href} className={card.selected ? "max-md:col-span-2" : undefined}>
          <Card texts={texts} card={card} busy={busy} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly texts: Texts;
  readonly card: RangeCard;
  readonly busy: readonly Window[];
}

function Card({ texts, card, busy }: CardProps) {
  const edge = card.selected ? "border-ink border-t-[3px]" : "border-line hover:border-line-strong";
  return (
    <Link
      href={card.href}
      scroll={false}
      aria-current={card.selected ? "true" : undefined}
      className={`flex h-full flex-col rounded-md border bg-panel p-3.5 ${edge}`}
    >
      <span className="text-sm">
        <span className="font-medium">{card.measure}</span> <span className="text-ink-2">{card.group}</span>
      </span>
      <span className="text-ink-2 text-xs">
        {card.place}
        {card.basis ? `, ${card.basis}` : ""}
      </span>
      <span className="mt-1.5 text-balance font-semibold font-serif text-lg">{card.range}</span>
      {card.asOf ? (
        <span className="text-ink-2 text-xs">{texts.t("common.as-of", { when: card.asOf })}</span>
      ) : null}
      <span className="mt-1 text-ink-2 text-xs">
        {card.counts}
        {card.root ? `, ${card.root}` : ""}
      </span>
      {card.common ? <span className="text-ink-2 text-xs">{card.common}</span> : null}
      <span className="mt-auto block pt-3" aria-hidden="true">
        {card.ribbon.length > 0 ? <RibbonSparkline ribbon={card.ribbon} busy={busy} /> : null}
      </span>
      <span className="mt-2">
        <ContradictionChip texts={texts} count={card.contradictions} />
      </span>
    </Link>
  );
}
