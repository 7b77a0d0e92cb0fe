import { EmptyState } from "@/components/layout/empty-state";
import { Painted } from "@/components/layout/painted";
import { SourceLink } from "@/components/sources/source-link";
import type { Texts } from "@/lib/i18n/texts";
import type { ClaimRow } from "@/lib/view/dashboard-model";
import { FigureState } from "./figure-state";
import { WordingLink } from "./wording-link";

const COLUMNS = ["printed", "interval", "as-of", "origin", "relayed", "reports", "state"] as const;

export interface ClaimsTableProps {
  readonly texts: Texts;
  readonly claims: readonly ClaimRow[];
  readonly caption: string;
  /** Where a claim with very many reports lists them all. */
  readonly allReportsHref: string;
}

/** Who said what: a row for each origin, number and time, the reports behind it one click away. */
export function ClaimsTable({ texts, claims, caption, allReportsHref }: ClaimsTableProps) {
  if (claims.length === 0) return <EmptyState title={texts.t("figures.none")} />;
  return (
    <div className="overflow-auto">
      <Painted as="table" className={TABLE_CLASSES}>
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {texts.t(`figures.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {claims.map((claim) => (
            <Row key={claim.key} {...{ texts, claim, allReportsHref }} />
          ))}
        </tbody>
      </Painted>
    </div>
  );
}

/** Said once for all cells: a class on each would be half of the page. On a narrow screen each row is a small card. */
const TABLE_CLASSES = [
  "w-full text-start text-ink-2 text-tremor-default max-md:block",
  "[&_th]:whitespace-nowrap [&_th]:px-2 [&_th]:py-3.5 [&_th]:text-start [&_th]:font-semibold [&_th]:text-ink",
  "[&_tbody]:divide-y [&_tbody]:divide-line [&_tbody]:align-top",
  "max-md:[&_tr]:block max-md:[&_tr]:py-3",
  "md:[&_td]:px-2 md:[&_td]:py-2.5 max-md:[&_td]:me-3 max-md:[&_td]:inline-block",
].join(" ");

interface ClaimProps {
  readonly texts: Texts;
  readonly claim: ClaimRow;
  readonly allReportsHref: string;
}

function Row({ texts, claim, allReportsHref }: ClaimProps) {
  const { t } = texts;
  const { first } = claim;
  return (
    <tr>
      <td className="w-48 max-md:block! max-md:w-auto">
        <WordingLink texts={texts} figure={first} struck={claim.withdrawn} />
      </td>
      <td className="font-medium text-ink tabular-nums">{first.interval}</td>
      <td>{first.asOf}</td>
      <td>
        <SourceLink href={first.originHref} name={first.origin} />
      </td>
      <td className="max-w-56">{claim.publishers || t("figures.itself")}</td>
      <td className="max-md:block!">
        {claim.figures.length === 1 ? (
          t("common.reports", { n: 1 })
        ) : (
          <Reports {...{ texts, claim, allReportsHref }} />
        )}
      </td>
      <td>
        <FigureState texts={texts} of={claim} stance={first.stance} />
      </td>
    </tr>
  );
}

function Reports({ texts, claim, allReportsHref }: ClaimProps) {
  const { t } = texts;
  return (
    <details>
      <summary className="whitespace-nowrap">{t("common.reports", { n: claim.reports })}</summary>
      <ul className="mt-2 min-w-56 space-y-2">
        {claim.figures.map((figure) => (
          <li key={figure.id}>
            <WordingLink texts={texts} figure={figure} struck={figure.withdrawn} />
            <span className="block text-ink-2 text-xs">
              {t("figures.report-of", { chain: figure.chain, published: figure.published })}
            </span>
          </li>
        ))}
        {claim.figuresLeft > 0 ? (
          <li>
            <a href={allReportsHref} className="underline underline-offset-4">
              {t("common.list-rest", { n: claim.figuresLeft })}
            </a>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
