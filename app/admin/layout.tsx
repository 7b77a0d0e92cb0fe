import Link from "next/link";
import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";
import { currentEditor } from "@/lib/auth/current-editor";
import type { Editor } from "@/lib/auth/editor-of";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { SiteDocument } from "../site-document";
import { SITE_VIEWPORT, siteMetadata } from "../site-metadata";
import { signOutAction } from "./sign-out/actions";

export const metadata = siteMetadata(ENGLISH);
export const viewport = SITE_VIEWPORT;

/** Shows who is signed in. Each page authorises for itself: a layout is not asked again on the way between pages. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const editor = await currentEditor();
  return (
    <SiteDocument texts={ENGLISH} translated={false}>
      {editor === null ? null : <EditorsBar editor={editor} />}
      {children}
    </SiteDocument>
  );
}

function EditorsBar({ editor }: { readonly editor: Editor }) {
  return (
    <div className="border-b bg-wash">
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2 text-sm">
        <nav aria-label="Editing" className="flex gap-4 sm:gap-5">
          <Link href="/admin" className="py-1 text-ink-2 hover:text-ink">
            Overview
          </Link>
          {editor.role === "administrator" ? (
            <Link href="/admin/users" className="py-1 text-ink-2 hover:text-ink">
              Accounts
            </Link>
          ) : null}
        </nav>
        <form action={signOutAction} className="flex items-center gap-4">
          <span className="text-ink-2">
            {editor.name}, {editor.role}
          </span>
          <button type="submit" className="button">
            Sign out
          </button>
        </form>
      </Container>
    </div>
  );
}
