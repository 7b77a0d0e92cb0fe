"use server";

import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/forms/answer";
import { parseForm } from "@/components/forms/parse-form";
import { safeReturnPath } from "@/lib/auth/return-path";
import { type SignInFailure, signIn } from "@/lib/auth/sign-in";
import { signInDetails } from "@/lib/schema/account-draft";

/** Open to everyone. */
export async function signInAction(
  next: string,
  _before: FormAnswer | null,
  data: FormData,
): Promise<FormAnswer> {
  const submission = parseForm(data, signInDetails);
  if (submission.status !== "success") return { result: submission.reply({ hideFields: ["password"] }) };
  const { email, password } = submission.value;
  const failure = await signIn(email, password);
  if (failure !== null) {
    return {
      result: { ...submission.reply({ formErrors: [sayFailure(failure)] }), ...withoutPassword(email) },
    };
  }
  redirect(safeReturnPath(String(next)));
}

/** What a faulty sign-in is filled in with again. */
function withoutPassword(email: string) {
  return { initialValue: { email } };
}

function sayFailure(failure: SignInFailure): string {
  switch (failure.kind) {
    case "wrong":
      return "E-mail and password do not belong together.";
    case "closed":
      return "This account is closed. Ask an administrator of this ledger.";
    case "address":
      return "Sign-in does not work under this address. Whoever runs the ledger has to set PUBLIC_URL to it.";
    case "too many":
      return `Too many attempts. Wait ${failure.waitMinutes} ${failure.waitMinutes === 1 ? "minute" : "minutes"}, then try again.`;
  }
}
