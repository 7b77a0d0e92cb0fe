import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { RuleChoice } from "@/lib/view/finding-list";

interface RuleChoicesProps {
  readonly texts: Texts;
  readonly rules: readonly RuleChoice[];
}

/** The kinds of contradictions with how many there are of each, as links to the list of one kind. */
export function RuleChoices({ texts: { t, number }, rules }: RuleChoicesProps) {
  return (
    <nav aria-label={t("contradictions.kinds")}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {rules.map(({ rule, count, href, on }) => (
          <li key={rule ?? "all"}>
            <Link
              href={href}
              prefetch={false}
              aria-current={on ? "true" : undefined}
              className={`inline-flex min-h-6 items-center gap-1.5 ${on ? "font-semibold" : "underline decoration-line-strong underline-offset-4"}`}
            >
              {rule === null ? t("contradictions.all-kinds") : t(`ruleNames.${rule}`)}
              <span className="text-ink-2 tabular-nums">{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
