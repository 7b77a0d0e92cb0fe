import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { Wording } from "@/components/layout/wording";
import { Printed } from "@/components/sources/printed";
import type { Texts } from "@/lib/i18n/texts";
import type {
  EdgeClaim,
  EdgeExplanation,
  LeaveOneOut,
  RangeExplanation as RangeExplanationModel,
} from "@/lib/view/explanation-model";
import { methodologyHref } from "@/lib/view/links";

const SIGN: Readonly<Record<EdgeExplanation["edge"], string>> = {
  low: "↓",
  high: "↑",
  open: "↑",
};

export interface RangeExplanationProps {
  readonly texts: Texts;
  readonly explanation: RangeExplanationModel;
}

/** Why the range is what it is: what sets each edge and by which rules, and what it would be without each origin. */
export function RangeExplanation({ texts, explanation }: RangeExplanationProps) {
  const { edges, leftOut, rules } = explanation;
  if (edges.length === 0) return <EmptyState title={texts.t("ranges.nothing-to-explain")} />;
  return (
    <div className="divide-y divide-line">
      <ul className="divide-y divide-line pb-3">
        {edges.map((explained) => (
          <Edge key={explained.edge} texts={texts} explained={explained} />
        ))}
      </ul>
      <LeftOut texts={texts} leftOut={leftOut} />
      <details className="pt-2">
        <summary className="w-fit py-1 text-ink-2 text-sm hover:text-ink">{texts.t("explain.rules")}</summary>
        <ul className="mt-1 max-w-[65ch] list-disc space-y-1 ps-5 text-ink-2 text-sm">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          <li>
            <Link
              href={methodologyHref(texts.locale)}
              className="underline decoration-line-strong underline-offset-4"
            >
              {texts.t("common.what-the-words-mean")}
            </Link>
          </li>
        </ul>
      </details>
    </div>
  );
}

function Edge({ texts, explained }: { readonly texts: Texts; readonly explained: EdgeExplanation }) {
  const { t } = texts;
  const { edge, sentence, claims, more, without } = explained;
  return (
    <li className="flex gap-3 py-3 first:pt-0">
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-semibold text-ink-2">
        {SIGN[edge]}
      </span>
      <div className="min-w-0">
        <p className="break-words font-serif text-md">{sentence}</p>
        <Wordings texts={texts} claims={claims} />
        <p className="mt-1 text-ink-2 text-sm">{without}</p>
        <details className="mt-1">
          <summary className="w-fit py-1 text-ink-2 text-sm hover:text-ink">
            {t(`explain.show-${edge}`)}
          </summary>
          <ul className="mt-1 space-y-3">
            {claims.map((claim) => (
              <li key={claim.key}>
                <Behind texts={texts} claim={claim} />
              </li>
            ))}
            {more === 0 ? null : (
              <li className="text-ink-2 text-sm">
                <a href="#figures" className="underline decoration-line-strong underline-offset-4">
                  {t("explain.more", { n: more })}
                </a>
              </li>
            )}
          </ul>
        </details>
      </div>
    </li>
  );
}

/** What was printed, each in its own language. */
function Wordings({ texts, claims }: { readonly texts: Texts; readonly claims: readonly EdgeClaim[] }) {
  const shown = new Map(claims.map(({ figure }) => [`${figure.language} ${figure.wording}`, figure]));
  return (
    <p className="flex flex-wrap gap-x-3 break-words font-serif text-ink-2 text-md">
      {[...shown].map(([key, figure]) => (
        <span key={key}>
          <Wording figure={figure} quoted={texts} />
        </span>
      ))}
    </p>
  );
}

/** One claim that sets the edge: its earliest report, how it was read, and until when it is in force. */
function Behind({ texts, claim }: { readonly texts: Texts; readonly claim: EdgeClaim }) {
  const { t } = texts;
  const facts = [
    ["figures.chain", claim.chain],
    ["figures.as-of", claim.asOf],
    ["figures.published", claim.published],
    ["explain.reading", claim.reading],
    ["explain.force", claim.force],
  ] as const;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Printed texts={texts} figure={claim.figure} />
        <span className="text-ink-2 text-sm">
          {claim.origin}, {t("common.reports", { n: claim.reports })}
        </span>
      </p>
      <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[auto_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2 max-sm:pt-1">{t(label)}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function LeftOut({ texts, leftOut }: { readonly texts: Texts; readonly leftOut: LeaveOneOut }) {
  const { t } = texts;
  return (
    <section aria-labelledby="left-out" className="py-3">
      <h3 id="left-out" className="text-md">
        {t("explain.left-out")}
      </h3>
      <ul className="mt-1 space-y-1">
        {leftOut.changes.map(({ origin, href, range }) => (
          <li key={href} className="break-words">
            <Link
              href={href}
              prefetch={false}
              className="underline decoration-line underline-offset-4 hover:decoration-current"
            >
              {t("explain.without", { origin })}
            </Link>{" "}
            <span className="font-semibold font-serif text-md">{range}</span>
          </li>
        ))}
        {leftOut.same === null ? null : (
          <li className="break-words text-ink-2 text-sm">
            {t("explain.without-same", { origins: leftOut.same })}
          </li>
        )}
      </ul>
    </section>
  );
}
