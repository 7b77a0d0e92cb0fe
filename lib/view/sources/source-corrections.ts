import type { Figure, Ledger, Withdrawal } from "@/lib/domain/figure";
import type { Claim } from "@/lib/domain/provenance/claim";
import { covers, isAbout } from "@/lib/domain/provenance/withdrawn";
import { sayWithdrawal } from "../figure-page";
import { sayTimes } from "../figure-row";
import type { Picture } from "../picture";
import { sayScope } from "../words";
import type { RevisedFigure, TakenBack } from "./source-page-model";
import { printedFigure } from "./source-scopes";

/** As many wordings of a withdrawn claim are shown. */
const MOST_WORDINGS = 6;

/** Withdrawals of what a source said and those that it announced, the first announced first. */
export function takenBackOf(slug: string, claims: readonly Claim[], picture: Picture): readonly TakenBack[] {
  const { known, vocabulary } = picture;
  const own = known.withdrawals.filter(
    (withdrawal) =>
      withdrawal.origin === slug ||
      withdrawal.by === slug ||
      claims.some((claim) => covers(withdrawal, claim, vocabulary)),
  );
  return [...own]
    .sort((a, b) => a.announced.window.from - b.announced.window.from || (a.id < b.id ? -1 : 1))
    .map((withdrawal) => takenBackBy(withdrawal, picture));
}

/** A withdrawal, with the figures that it covers. */
export function takenBackBy(withdrawal: Withdrawal, picture: Picture): TakenBack {
  const { words, vocabulary } = picture;
  const figures = picture.index.scopes
    .filter(({ scope }) => isAbout(withdrawal, scope, vocabulary))
    .flatMap(({ claims }) => claims.filter((claim) => covers(withdrawal, claim, vocabulary)))
    .flatMap((claim) => claim.figures);
  return {
    key: withdrawal.id,
    sentence: sayWithdrawal(withdrawal, words),
    scope: sayScope({ ...withdrawal.scope, basis: "cumulative" }, words),
    figures: figures.slice(0, MOST_WORDINGS).map((figure) => printedFigure(figure, picture)),
    more: Math.max(0, figures.length - MOST_WORDINGS),
  };
}

/** As many revised figures are shown, the last revised first. */
const MOST_REVISED = 30;

/** What of its figures this ledger corrected: the wording before, the one since, and the reason that was given. */
export function revisionsOf(
  revised: readonly Figure[],
  { revisions }: Ledger,
  picture: Picture,
): readonly RevisedFigure[] {
  const latest = [...revised].sort((a, b) => b.recorded - a.recorded).slice(0, MOST_REVISED);
  const ids = new Map(latest.map((figure) => [figure.id, figure]));
  const before = new Map(
    revisions.flatMap((revision) =>
      ids.get(revision.id)?.revision === revision.revision + 1 ? [[revision.id, revision]] : [],
    ),
  );
  return latest.flatMap((figure) => {
    const previous = before.get(figure.id);
    if (previous === undefined) return [];
    return [
      {
        figure: printedFigure(figure, picture),
        before: printedFigure(previous, picture),
        revision: figure.revision,
        reason: figure.reason ?? "",
        recorded: sayTimes(figure, picture).recorded,
      },
    ];
  });
}
