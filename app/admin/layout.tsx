import Link from "next/link";
import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";
import { currentEditor } from "@/lib/auth/current-editor";
import type { Editor } from "@/lib/auth/editor-of";
import { signOutAction } from "./sign-out/actions";

/** Shows who is signed in. Each page authorises for itself: a layout is not asked again on the way between pages. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const editor = await currentEditor();
  return (
    <>
      {editor === null ? null : <EditorsBar editor={editor} />}
      {children}
    </>
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
