import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { MAIN_ID, SiteHeader } from "@/components/layout/site-header";
import { THEME_COOKIE, themeAttribute, themeFromCookie } from "@/components/theme/theme";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Casualty Ledger", template: "%s — Casualty Ledger" },
  description: "What was reported about casualties, by whom, and how far the reports are apart.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14151a" },
  ],
};

const NAVIGATION = [
  { href: "/", label: "Events" },
  { href: "/methodology", label: "Methodology" },
] as const;

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeFromCookie((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={themeAttribute(theme)} className={fontVariables} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <SiteHeader items={NAVIGATION} theme={theme} />
        <main id={MAIN_ID} tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
