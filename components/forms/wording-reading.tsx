import { codeQuantity, SCHEMES } from "@/lib/domain/quantity/code-quantity";
import { parseQuantity } from "@/lib/domain/quantity/parse";
import type { Quantity } from "@/lib/domain/quantity/quantity";
import { sayInterval, sayQuantity } from "@/lib/domain/quantity/say";

export interface WordingReadingProps {
  readonly wording: string;
  readonly language: string;
  /** Given by hand, in place of the program's reading. */
  readonly byHand: Quantity | null;
}

/** How a wording is read as one types: the quantity in words, its interval under each scheme, or why there is none. */
export function WordingReading({ wording, language, byHand }: WordingReadingProps) {
  return (
    <div aria-live="polite" className="min-h-10 text-sm">
      {byHand === null && wording.trim() === "" ? null : <Reading {...{ wording, language, byHand }} />}
    </div>
  );
}

function Reading({ wording, language, byHand }: WordingReadingProps) {
  if (byHand !== null) return <Intervals lead="Read by hand" quantity={byHand} />;
  const read = parseQuantity(wording, language || "en");
  if (read.outcome === "unreadable") return <p className="text-ink-2">Not read. {read.reason}</p>;
  const lead = read.covered ? "Read as" : "Language not covered; the plain numeral is read as";
  return <Intervals lead={lead} quantity={read.quantity} />;
}

function Intervals({ lead, quantity }: { readonly lead: string; readonly quantity: Quantity }) {
  const coded = SCHEMES.map(({ id }) => ({ id, interval: codeQuantity(quantity, id) }));
  return (
    <>
      <p className="text-ink-2">
        {lead} <strong className="font-medium font-serif text-ink">{sayQuantity(quantity)}</strong>
      </p>
      <p className="text-ink-2 text-xs">
        {coded
          .map(({ id, interval }) => `${id}: ${interval ? sayInterval(interval) : "no interval"}`)
          .join(" · ")}
      </p>
    </>
  );
}
