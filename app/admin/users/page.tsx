import type { Metadata } from "next";
import { AddColleagueForm } from "@/components/forms/account-forms";
import { AccountRow } from "@/components/forms/account-row";
import { Container } from "@/components/layout/container";
import { Panel } from "@/components/layout/panel";
import { listAccounts } from "@/lib/auth/accounts";
import { requireAdministrator } from "@/lib/auth/current-editor";
import { database } from "@/lib/store/client";
import { addColleagueAction, changeAccountAction } from "./actions";

export const metadata: Metadata = { title: "Accounts" };

export default async function UsersPage() {
  await requireAdministrator("/admin/users");
  const accounts = await listAccounts(database());
  return (
    <Container className="grid gap-6 py-8">
      <h1 className="text-xl">Accounts</h1>
      <Panel id="accounts" title="Who can sign in" lead="A closed account keeps its name beside what it did.">
        <ul>
          {accounts.map(({ created: _created, ...account }) => (
            <AccountRow key={account.id} account={account} action={changeAccountAction} />
          ))}
        </ul>
      </Panel>
      <Panel
        id="add-account"
        title="Add an account"
        lead="You get a link with which the person chooses a password."
      >
        <div className="max-w-md">
          <AddColleagueForm action={addColleagueAction} />
        </div>
      </Panel>
    </Container>
  );
}
