import { CAVEAT } from "@/lib/view/caveat";
import { Container } from "./container";

/** The caveat, and what the program is and under which terms. */
export function SiteFooter() {
  return (
    <footer className="mt-16 border-t print:mt-6">
      <Container className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6">
        <p className="max-w-prose font-serif text-ink-2 text-md italic">{CAVEAT}</p>
        <p className="text-ink-3 text-xs">
          Casualty Ledger · free software under the Apache License 2.0 ·{" "}
          <a href="/admin" className="underline decoration-line-strong underline-offset-2">
            for editors
          </a>
        </p>
      </Container>
    </footer>
  );
}
