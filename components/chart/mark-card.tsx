import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { MarkCard as Card } from "./mark-cards";
import { VOICE_COLOURS } from "./paint";

export interface MarkCardProps {
  readonly texts: Texts;
  readonly card: Card;
}

/** One mark in words: what was printed, what it allows, who says so through whom, the three times, what disputes it. */
export function MarkCard({ texts, card }: MarkCardProps) {
  const { t } = texts;
  return (
    <div className="rounded-md border border-line-strong bg-panel p-3 text-ink text-xs">
      <p className="font-serif text-md">
        <Wording figure={card} quoted={texts} />
        {card.interval === null || card.interval === card.wording ? null : (
          <span className="text-ink-2"> — {card.interval}</span>
        )}
      </p>
      <p
        className="mt-0.5 font-medium"
        style={card.colour === null ? {} : { color: `var(--voice-${card.colour % VOICE_COLOURS})` }}
      >
        {card.voice}
      </p>
      <p className="mt-1 text-ink-2">{card.chain}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        <Time name={t("chart.card.as-of")} said={card.asOf} />
        <Time name={t("chart.card.published")} said={card.published} />
        <Time name={t("chart.card.recorded")} said={card.recorded} />
      </dl>
      {card.notes.length > 0 ? <p className="mt-2 text-ink-2">{card.notes.join(" · ")}</p> : null}
      {card.contradictions.map(({ sentence, href }) => (
        <p key={sentence} className="mt-2 rounded-sm bg-amber-wash px-2 py-1 text-amber">
          ≠ <a href={href}>{sentence}</a>
        </p>
      ))}
      <p className="mt-2">
        <a href={card.href}>{t("chart.card.open")}</a>
      </p>
    </div>
  );
}

function Time({ name, said }: { readonly name: string; readonly said: string }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>{said}</dd>
    </>
  );
}
