import Link from "next/link";
import { CardTable } from "@/components/layout/card-table";
import { Chip } from "@/components/layout/chip";
import { Printed } from "@/components/sources/printed";
import type { Texts } from "@/lib/i18n/texts";
import type { AddedFigures } from "@/lib/view/compare/changes-model";

export interface AddedClaimsProps {
  readonly texts: Texts;
  readonly added: AddedFigures;
  readonly figuresHref: string;
}

/** The figures that came, as the claims that they make or repeat; new claims first. */
export function AddedClaims({ texts, added, figuresHref }: AddedClaimsProps) {
  const { t } = texts;
  const { claims, counts, fresh, echoed, more, undated } = added;
  const columns = [
    t("figures.printed"),
    t("compare.scope"),
    t("figures.origin"),
    t("figures.as-of"),
    t("figures.reports"),
    t("figures.state"),
  ];
  return (
    <>
      <p className="text-ink-2">
        {claims.length === 0 ? t("compare.added-none") : t("compare.added-counts", { counts, fresh, echoed })}{" "}
        {undated === 0 ? null : t("compare.undated", { n: undated })}
      </p>
      {claims.length === 0 ? null : (
        <div className="mt-2">
          <CardTable
            caption={t("compare.added-caption")}
            columns={columns}
            rows={claims.map((claim) => ({
              key: claim.key,
              cells: [
                <Printed key="wording" texts={texts} figure={claim.figure} />,
                claim.scope,
                claim.origin,
                claim.asOf,
                texts.number(claim.reports),
                claim.withdrawn ? (
                  <Chip key="state">{t("common.withdrawn")}</Chip>
                ) : claim.isEcho ? (
                  t("compare.echo")
                ) : null,
              ],
            }))}
          />
        </div>
      )}
      {more === 0 ? null : (
        <p className="mt-3 text-sm">
          <Link
            href={figuresHref}
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("compare.added-more", { n: more })}
          </Link>
        </p>
      )}
    </>
  );
}
