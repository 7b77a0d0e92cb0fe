import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import { cardsBusy, cardsOf } from "./cards";
import { summaryOf } from "./dashboard";
import type { EventEntry } from "./dashboard-model";
import { eventHref } from "./links";
import { type EventMaterial, pictureOf } from "./picture";
import { scopesOf } from "./selection";

const CARDS_ON_FRONT = 3;

/** An event as the front page shows it: the ranges of what is reported most, and how much there is to see. */
export function eventEntryOf(material: EventMaterial, query: ViewQuery, texts: Texts): EventEntry {
  const picture = pictureOf(material, query, texts);
  const cards = cardsOf(scopesOf(picture), null, picture).slice(0, CARDS_ON_FRONT);
  // Recorded times never run backwards within a ledger.
  const last = material.ledger.revisions.at(-1)?.recorded;
  return {
    href: eventHref(material.event.slug, texts.locale),
    summary: summaryOf(picture),
    cards,
    cardsBusy: cardsBusy(cards),
    contradictions: picture.findings.length,
    lastEntry:
      last !== undefined
        ? picture.words.when({ from: last, to: last + 1 }, "minute")
        : texts.t("front.no-entry"),
  };
}
