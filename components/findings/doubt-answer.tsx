import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { DoubtedClaim, DoubtItem } from "@/lib/view/dashboard-model";

export interface DoubtAnswerProps {
  readonly texts: Texts;
  readonly doubt: DoubtItem;
}

/** As many doubted claims as a reader takes in; the number of the others is said. */
const MOST_CLAIMS = 12;

/** The least-doubt answer: how many claims cannot all be right, and which of them every best answer sets aside. */
export function DoubtAnswer({ texts, doubt }: DoubtAnswerProps) {
  const { t } = texts;
  return (
    <div className="space-y-3">
      <p className="font-serif text-md">{doubt.sentence}</p>
      <p className="text-ink-2 text-sm">{doubt.byOrigins}</p>
      {doubt.always === null ? <p className="text-ink-2 text-sm">{t("doubt.untold")}</p> : null}
      <Doubted texts={texts} title={t("doubt.always")} claims={doubt.always ?? []} />
      <Doubted texts={texts} title={t("doubt.sometimes")} claims={doubt.sometimes ?? []} />
    </div>
  );
}

function Doubted({
  texts,
  title,
  claims,
}: {
  readonly texts: Texts;
  readonly title: string;
  readonly claims: readonly DoubtedClaim[];
}) {
  if (claims.length === 0) return null;
  const more = claims.length - MOST_CLAIMS;
  return (
    <div>
      <h3 className="font-semibold text-sm">{title}</h3>
      <ul className="mt-1 list-disc ps-5 text-base">
        {claims.slice(0, MOST_CLAIMS).map(({ href, sentence }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="decoration-line-strong underline-offset-4 hover:underline"
            >
              {sentence}
            </Link>
          </li>
        ))}
        {more > 0 ? <li className="text-ink-2">{texts.t("doubt.more", { n: more })}</li> : null}
      </ul>
    </div>
  );
}
