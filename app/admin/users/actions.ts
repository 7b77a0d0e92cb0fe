"use server";

import { revalidatePath } from "next/cache";
import type { ColleagueAnswer } from "@/components/forms/account-forms";
import type { AccountAnswer } from "@/components/forms/account-row";
import { parseForm } from "@/components/forms/parse-form";
import { EmailTakenError } from "@/lib/auth/accounts";
import { getAuth } from "@/lib/auth/auth";
import { administratorOrRefuse } from "@/lib/auth/current-editor";
import type { Editor } from "@/lib/auth/editor-of";
import {
  AccountRefused,
  addColleague,
  changeRole,
  closeAccount,
  notePasswordLink,
  reopenAccount,
} from "@/lib/auth/manage-accounts";
import { passwordLink } from "@/lib/auth/password-link";
import { isRole } from "@/lib/auth/roles";
import { colleagueDraft } from "@/lib/schema/account-draft";
import { database } from "@/lib/store/client";

export async function addColleagueAction(
  _before: ColleagueAnswer | null,
  data: FormData,
): Promise<ColleagueAnswer> {
  const administrator = await administratorOrRefuse();
  const submission = parseForm(data, colleagueDraft);
  if (submission.status !== "success") return { result: submission.reply() };
  try {
    const id = await addColleague(database(), administrator, submission.value);
    const path = await passwordLink(await getAuth(), id, Date.now());
    revalidatePath("/admin/users");
    return { result: submission.reply({ resetForm: true }), link: { name: submission.value.name, path } };
  } catch (error) {
    if (!(error instanceof EmailTakenError)) throw error;
    return { result: submission.reply({ fieldErrors: { email: [error.message] } }) };
  }
}

export async function changeAccountAction(
  _before: AccountAnswer | null,
  data: FormData,
): Promise<AccountAnswer> {
  const administrator = await administratorOrRefuse();
  const account = String(data.get("account") ?? "");
  try {
    const answer = await change(administrator, account, String(data.get("change") ?? ""));
    revalidatePath("/admin/users");
    return answer;
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error;
    return { refused: error.message };
  }
}

async function change(administrator: Editor, account: string, asked: string): Promise<AccountAnswer> {
  if (asked === "link") {
    await notePasswordLink(database(), administrator, account);
    return { link: await passwordLink(await getAuth(), account, Date.now()) };
  }
  if (asked === "close") await closeAccount(database(), administrator, account);
  else if (asked === "reopen") await reopenAccount(database(), administrator, account);
  else if (isRole(asked)) await changeRole(database(), administrator, account, asked);
  else throw new AccountRefused(`There is no change called "${asked.slice(0, 50)}".`);
  return {};
}
