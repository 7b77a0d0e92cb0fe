import { APIError } from "better-auth/api";
import { type Auth, PASSWORD_LINK_LASTS } from "./auth";
import { newToken } from "./token";

/**
 * The path of a one-time page on which a person chooses a password. Links given before still work until one is used.
 * Only a hash of the token is kept.
 */
export async function passwordLink(auth: Auth, accountId: string, now: number): Promise<string> {
  const token = newToken();
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: accountId,
    expiresAt: new Date(now + PASSWORD_LINK_LASTS * 1000),
  });
  return `/admin/set-password?token=${token}`;
}

/** Whose password a link may set, or null where it was used or is too old. */
export async function accountOfLink(auth: Auth, token: string, now: number): Promise<string | null> {
  const { internalAdapter } = await auth.$context;
  const kept = await internalAdapter.findVerificationValue(identifierOf(token));
  return kept && kept.expiresAt.getTime() > now ? kept.value : null;
}

/**
 * Sets the password, spends the link and ends all sessions of the account.
 * @returns false where the link was used or is too old
 */
export async function choosePassword(auth: Auth, token: string, password: string): Promise<boolean> {
  try {
    await auth.api.resetPassword({ body: { token, newPassword: password } });
    return true;
  } catch (error) {
    if (error instanceof APIError && error.status === "BAD_REQUEST") return false;
    throw error;
  }
}

/** The library's own name for such a link, so that its `resetPassword` finds it. */
function identifierOf(token: string): string {
  return `reset-password:${token}`;
}
