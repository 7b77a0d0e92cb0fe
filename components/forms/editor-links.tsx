import Link from "next/link";
import { Container } from "@/components/layout/container";
import { entryHref } from "@/lib/view/entry-links";

/** What an editor can do with the figure of a page. */
export function EditorLinks({ event, figure }: { readonly event: string; readonly figure: string }) {
  const path = `figures/${encodeURIComponent(figure)}`;
  return (
    <div className="border-b bg-wash print:hidden">
      <Container className="py-2 text-sm">
        <nav aria-label="Editing" className="flex gap-4 sm:gap-5">
          <Link href={entryHref(event, `${path}/correct`)} className="py-1 text-ink-2 hover:text-ink">
            Correct this figure
          </Link>
          <Link href={entryHref(event, `${path}/withdraw`)} className="py-1 text-ink-2 hover:text-ink">
            Withdraw it
          </Link>
        </nav>
      </Container>
    </div>
  );
}
