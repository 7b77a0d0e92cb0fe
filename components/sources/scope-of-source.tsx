import Link from "next/link";
import { CardTable } from "@/components/layout/card-table";
import type { Texts } from "@/lib/i18n/texts";
import type { ClaimOfSource, ScopeOfSource } from "@/lib/view/sources/source-page-model";
import { ClaimsDrawing } from "./claims-drawing";
import { Printed } from "./printed";

export interface ScopeCardProps {
  readonly texts: Texts;
  readonly scope: ScopeOfSource;
}

/** As many claims stand in the table; more would make the page heavy, and the list of figures has all. */
const MOST_ROWS = 60;

/** What the source says in one scope: drawn, and in words one key away. */
export function ScopeCard({ texts, scope }: ScopeCardProps) {
  const { t } = texts;
  const { claims, days, ribbon } = scope;
  const undated = claims.filter(({ window }) => window === null).length;
  return (
    <section className="min-w-0 rounded-md border p-3.5">
      <h3 className="text-md">
        <Link
          href={scope.href}
          prefetch={false}
          className="underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {scope.scope}
        </Link>
      </h3>
      {days === null ? null : (
        <>
          <div className="mt-2">
            <ClaimsDrawing texts={texts} scope={scope} />
          </div>
          <p aria-hidden="true" dir="ltr" className="mt-1.5 flex justify-between gap-4 text-ink-2 text-xs">
            <span>{days.from}</span>
            {days.to === days.from ? null : <span>{days.to}</span>}
          </p>
        </>
      )}
      {ribbon.length === 0 ? <p className="mt-1 text-ink-2 text-xs">{t("sources.no-others")}</p> : null}
      {undated === 0 ? null : (
        <p className="mt-1 text-ink-2 text-xs">{t("sources.claims-undated", { n: undated })}</p>
      )}
      <details className="mt-1">
        <summary className="w-fit py-1 text-ink-2 text-sm hover:text-ink">
          {t("sources.claims-table", { n: claims.length })}
        </summary>
        <ClaimsInWords texts={texts} scope={scope} />
      </details>
    </section>
  );
}

const COLUMNS = ["printed", "interval", "as-of", "origin", "reports", "state"] as const;

function ClaimsInWords({ texts, scope }: ScopeCardProps) {
  const { t } = texts;
  const rows = scope.claims.slice(0, MOST_ROWS).map((claim) => ({
    key: claim.key,
    cells: [
      <Printed key="printed" texts={texts} figure={claim.figure} />,
      claim.interval,
      claim.asOf,
      claim.origin,
      t("common.reports", { n: claim.reports }),
      stateOf(claim, texts),
    ],
  }));
  return (
    <CardTable
      caption={t("sources.claims-caption", { scope: scope.scope })}
      columns={COLUMNS.map((column) => t(`figures.${column}`))}
      rows={rows}
    />
  );
}

function stateOf({ part, withdrawnAt }: ClaimOfSource, { t }: Texts): string {
  const state = t(`sources.sign.${part}`);
  return withdrawnAt === null ? state : `${state}, ${t("common.withdrawn")}`;
}

/** What the signs of the drawings mean. */
export function ClaimSigns({ texts: { t } }: { readonly texts: Texts }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-xs">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
          <rect x="2" y="5" width="16" height="4" rx="1.5" fill="var(--ink)" />
        </svg>
        {t("sources.sign.given")}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
          <rect x="2" y="4.5" width="16" height="5" rx="1.5" fill="var(--panel)" stroke="var(--ink)" />
        </svg>
        {t("sources.sign.relayed")}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
          <rect x="2" y="3" width="16" height="8" fill="var(--spark)" opacity="0.6" />
        </svg>
        {t("sources.sign.others")}
      </li>
    </ul>
  );
}
