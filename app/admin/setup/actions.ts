"use server";

import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/forms/answer";
import { parseForm } from "@/components/forms/parse-form";
import { EmailTakenError } from "@/lib/auth/accounts";
import { createFirstAdministrator } from "@/lib/auth/first-administrator";
import { signIn } from "@/lib/auth/sign-in";
import { accountWithPassword } from "@/lib/schema/account-draft";
import { database } from "@/lib/store/client";

const SPENT =
  "This link was used, replaced or is too old. The program prints a new one each time that it starts.";

/** Open to whoever has the one-time token. */
export async function setUpAction(
  token: string,
  _before: FormAnswer | null,
  data: FormData,
): Promise<FormAnswer> {
  const submission = parseForm(data, accountWithPassword);
  const hideFields = ["password"];
  if (submission.status !== "success") return { result: submission.reply({ hideFields }) };
  const { name, email, password } = submission.value;
  try {
    const made = await createFirstAdministrator(
      database(),
      String(token),
      { name, email, password },
      Date.now(),
    );
    if (!made) return { result: submission.reply({ hideFields, formErrors: [SPENT] }) };
  } catch (error) {
    if (!(error instanceof EmailTakenError)) throw error;
    return { result: submission.reply({ hideFields, fieldErrors: { email: [error.message] } }) };
  }
  await signIn(email, password);
  redirect("/admin");
}
