import Link from "next/link";
import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { PrintedFigure } from "@/lib/view/sources/source-page-model";

export interface PrintedProps {
  readonly texts: Texts;
  readonly figure: PrintedFigure;
}

/** A wording as printed, with the way to its figure. */
export function Printed({ texts, figure }: PrintedProps) {
  return (
    <Link
      href={figure.href}
      prefetch={false}
      className="font-serif text-ink text-md underline decoration-line underline-offset-4 hover:decoration-current"
    >
      <Wording figure={figure} quoted={texts} />
    </Link>
  );
}
