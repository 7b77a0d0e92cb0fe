import type { Texts } from "@/lib/i18n/texts";

export interface WordingProps {
  /** What a report printed, and in which language. */
  readonly figure: { readonly wording: string; readonly language: string };
  /** Sets it in the quotation marks of the reader's language; without them it stands as printed. */
  readonly quoted?: Texts;
}

/** A wording as printed, marked as being in its own language and direction. */
export function Wording({ figure, quoted }: WordingProps) {
  const printed = (
    <bdi lang={figure.language} dir="auto">
      {figure.wording}
    </bdi>
  );
  if (quoted === undefined) return printed;
  return (
    <>
      {quoted.t("common.quote-opens")}
      {printed}
      {quoted.t("common.quote-closes")}
    </>
  );
}
