import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/forms/account-forms";
import { NarrowPage } from "@/components/forms/narrow-page";
import { currentEditor } from "@/lib/auth/current-editor";
import { safeReturnPath } from "@/lib/auth/return-path";
import { onlyText, type SearchParams } from "../search-params";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const next = safeReturnPath(onlyText((await searchParams).next));
  if ((await currentEditor()) !== null) redirect(next);
  return (
    <NarrowPage title="Sign in" lead="For editors of this ledger. Reading needs no account.">
      <SignInForm action={signInAction.bind(null, next)} />
    </NarrowPage>
  );
}
