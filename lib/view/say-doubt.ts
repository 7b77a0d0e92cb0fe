import type { DatedClaim } from "@/lib/domain/provenance/claim";
import type { DoubtedClaim, DoubtItem } from "./dashboard-model";
import { figureHref } from "./links";
import type { Picture } from "./picture";
import { sayQuantity } from "./say-quantity";
import { doubtAcross, type ScopeDoubt } from "./scope-doubt";

/** The least-doubt answer in words. It says which claims cannot all be right, never which one is wrong. */
export function sayDoubt({ least, byOrigins }: ScopeDoubt, picture: Picture): DoubtItem {
  const { t } = picture.words.texts;
  const { doubted, claims, setAside } = least;
  const { atLeast, atMost, origins, exact } = byOrigins;
  const say = (some: readonly DatedClaim[]) => some.map((claim) => doubtedClaim(claim, picture));
  return {
    sentence: doubted === 0 ? t("doubt.none", { claims }) : t("doubt.some", { doubted, claims }),
    byOrigins: exact
      ? t("doubt.by-origins", { doubted: atLeast, origins })
      : t("doubt.by-origins-bounds", { least: atLeast, most: atMost, origins }),
    always: setAside && say(setAside.always),
    sometimes: setAside && say(setAside.sometimes),
  };
}

/** The answer for all running totals of a view, with the bound that it is. */
export function sayDoubtAcross(picture: Picture): string {
  const { doubted, claims, withinScopes, scopes } = doubtAcross(picture);
  return picture.words.texts.t("doubt.across", { doubted, claims, scopes, parts: doubted - withinScopes });
}

function doubtedClaim(claim: DatedClaim, { words, event }: Picture): DoubtedClaim {
  const [figure] = claim.figures;
  const when = words.when(claim.window, figure?.asOf.precision ?? "day");
  return {
    href: figureHref(event.slug, figure?.id ?? "", words.texts.locale),
    sentence: words.texts.t("doubt.claim", {
      number: sayQuantity(claim.quantity, words.texts),
      origin: words.source(claim.origin),
      when,
    }),
  };
}
