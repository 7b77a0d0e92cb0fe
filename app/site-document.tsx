import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { TextsProvider } from "@/components/i18n/texts-provider";
import { SiteFooter } from "@/components/layout/site-footer";
import { MAIN_ID, SiteHeader } from "@/components/layout/site-header";
import { THEME_COOKIE, themeAttribute, themeFromCookie } from "@/components/theme/theme";
import type { Texts } from "@/lib/i18n/texts";
import { packOf } from "@/lib/i18n/texts-in";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

export interface SiteDocumentProps {
  readonly texts: Texts;
  /** Whether the page exists in the other languages too. */
  readonly translated: boolean;
  readonly children: ReactNode;
}

/** The document around every page: language and direction, header, footer. */
export async function SiteDocument({ texts, translated, children }: SiteDocumentProps) {
  const theme = themeFromCookie((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html
      lang={texts.locale}
      dir={texts.direction}
      data-theme={themeAttribute(theme)}
      className={fontVariables}
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col">
        <SiteHeader
          texts={texts}
          theme={theme}
          origin={process.env.PUBLIC_URL?.replace(/\/$/, "") ?? ""}
          translated={translated}
        />
        <main id={MAIN_ID} tabIndex={-1} className="flex-1 outline-none">
          <TextsProvider pack={packOf(texts, ["errors"])}>{children}</TextsProvider>
        </main>
        <SiteFooter texts={texts} />
      </body>
    </html>
  );
}
