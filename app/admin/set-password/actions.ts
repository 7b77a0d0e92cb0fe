"use server";

import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/forms/answer";
import { parseForm } from "@/components/forms/parse-form";
import { getAuth } from "@/lib/auth/auth";
import { choosePassword } from "@/lib/auth/password-link";
import { passwordChoice } from "@/lib/schema/account-draft";

const SPENT = "This link was used or is too old. Ask an administrator for a new one.";

/** Open to whoever has the one-time token. */
export async function setPasswordAction(
  token: string,
  _before: FormAnswer | null,
  data: FormData,
): Promise<FormAnswer> {
  const submission = parseForm(data, passwordChoice);
  const hideFields = ["password"];
  if (submission.status !== "success") return { result: submission.reply({ hideFields }) };
  if (!(await choosePassword(await getAuth(), String(token), submission.value.password))) {
    return { result: submission.reply({ hideFields, formErrors: [SPENT] }) };
  }
  redirect("/admin/sign-in");
}
