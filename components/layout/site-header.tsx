import Link from "next/link";
import type { Theme } from "@/components/theme/theme";
import { ThemeToggle } from "@/components/theme/theme-toggle";
import { Container } from "./container";

/** Id of the <main> element, where the skip link leads. */
export const MAIN_ID = "main";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** Skip link, brand, the pages that exist, and the choice of colours. */
export function SiteHeader({
  items,
  theme,
}: {
  readonly items: readonly NavigationItem[];
  readonly theme: Theme;
}) {
  return (
    <header className="border-b bg-panel print:hidden">
      <a
        href={`#${MAIN_ID}`}
        className="sr-only bg-panel text-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded-md focus:border focus:px-3 focus:py-2"
      >
        Skip to the content
      </a>
      <Container className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
        <Link href="/" className="font-semibold font-serif text-md text-ink">
          Casualty Ledger
        </Link>
        <div className="flex items-center gap-3 sm:gap-5">
          <nav aria-label="Main" className="flex gap-3 sm:gap-5">
            {items.map((item) => (
              <Link key={item.href} href={item.href} className="py-1 text-ink-2 text-sm hover:text-ink">
                {item.label}
              </Link>
            ))}
          </nav>
          <ThemeToggle initial={theme} />
        </div>
      </Container>
    </header>
  );
}
