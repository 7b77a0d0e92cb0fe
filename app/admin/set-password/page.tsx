import type { Metadata } from "next";
import { ChoosePasswordForm } from "@/components/forms/account-forms";
import { NarrowPage } from "@/components/forms/narrow-page";
import { Notice } from "@/components/layout/notice";
import { getAuth } from "@/lib/auth/auth";
import { accountOfLink } from "@/lib/auth/password-link";
import { onlyText, type SearchParams } from "../search-params";
import { setPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Choose a password", referrer: "no-referrer" };

export default async function SetPasswordPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const token = onlyText((await searchParams).token) ?? "";
  if ((await accountOfLink(await getAuth(), token, Date.now())) === null) {
    return (
      <NarrowPage title="Choose a password">
        <Notice title="This link does not work.">
          It was used, or is older than three days. Ask an administrator for a new one.
        </Notice>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title="Choose a password" lead="This page works once. Sessions that are open elsewhere end.">
      <ChoosePasswordForm action={setPasswordAction.bind(null, token)} />
    </NarrowPage>
  );
}
