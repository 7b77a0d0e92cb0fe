import Link from "next/link";

/** One choice of how the chart is drawn: what can be chosen, each as the address of that view. */
export interface ChartChoice {
  readonly name: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly href: string;
    readonly isChosen: boolean;
  }[];
}

export interface ChartChoicesProps {
  readonly label: string;
  readonly choices: readonly ChartChoice[];
}

/** Choices as links in one outline, so that they work before scripts and can be shared. */
export function ChartChoices({ label, choices }: ChartChoicesProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {choices.map(({ name, options }) => (
        <div key={name} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-ink-2">{name}</span>
          <ul
            aria-label={name}
            className="flex flex-wrap divide-x divide-line overflow-hidden rounded-sm border border-line"
          >
            {options.map(({ value, label: said, href, isChosen }) => (
              <li key={value}>
                <Link
                  href={href}
                  scroll={false}
                  prefetch={false}
                  aria-current={isChosen ? "true" : undefined}
                  className={`inline-flex min-h-8 items-center px-2.5 ${isChosen ? "bg-ground font-semibold text-ink underline underline-offset-4" : "text-ink-2 hover:text-ink hover:underline"}`}
                >
                  {said}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
