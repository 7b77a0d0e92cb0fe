import type { Metadata } from "next";
import { FirstAdministratorForm } from "@/components/forms/account-forms";
import { NarrowPage } from "@/components/forms/narrow-page";
import { Notice } from "@/components/layout/notice";
import { isSetupTokenGood } from "@/lib/auth/first-administrator";
import { database } from "@/lib/store/client";
import { onlyText, type SearchParams } from "../search-params";
import { setUpAction } from "./actions";

export const metadata: Metadata = { title: "First administrator", referrer: "no-referrer" };

export default async function SetupPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const token = onlyText((await searchParams).token) ?? "";
  if (!(await isSetupTokenGood(database(), token, Date.now()))) {
    return (
      <NarrowPage title="First administrator">
        <Notice title="This link does not work.">
          It was used, replaced by a newer one, or is older than a day. While there is no administrator, the
          program prints a new link each time that it starts.
        </Notice>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage
      title="First administrator"
      lead="This page works once. The account made here can add editors and other administrators."
    >
      <FirstAdministratorForm action={setUpAction.bind(null, token)} />
    </NarrowPage>
  );
}
