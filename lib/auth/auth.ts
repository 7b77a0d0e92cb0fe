import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { admin } from "better-auth/plugins/admin";
import { PASSWORD_MAX } from "@/lib/schema/account-draft";
import { database } from "@/lib/store/client";
import type { PrismaClient } from "@/lib/store/generated/client";
import { publicAddress } from "./public-url";
import { accessControl, permissions } from "./roles";
import { signingSecret } from "./signing-secret";

const WEEK = 7 * 24 * 3600;
/** How long a link to choose a password works, in seconds. */
export const PASSWORD_LINK_LASTS = 3 * 24 * 3600;

export type Auth = Awaited<ReturnType<typeof createAuth>>;

/**
 * The accounts library as this program uses it. None of its HTTP endpoints is mounted: pages and server actions are
 * the only doors, so that one place authorises and every change of an account is written down.
 */
async function createAuth(db: PrismaClient) {
  const { baseURL, secureCookies } = publicAddress(process.env.PUBLIC_URL);
  return betterAuth({
    appName: "Casualty Ledger",
    baseURL,
    secret: await signingSecret(db, process.env.AUTH_SECRET),
    database: prismaAdapter(db, { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: WEEK, disableSessionRefresh: true },
    verification: { storeIdentifier: "hashed" },
    // Per network address, in the database, for every instance; the limit per account is in attempts.ts.
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: { "/sign-in/email": { window: 10, max: 20 } },
    },
    advanced: {
      useSecureCookies: secureCookies,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
    },
    telemetry: { enabled: false },
    plugins: [
      admin({
        ac: accessControl,
        roles: permissions,
        defaultRole: "editor",
        adminRoles: ["administrator"],
        bannedUserMessage: "This account is closed. Ask an administrator of this ledger.",
      }),
      nextCookies(),
    ],
  });
}

let shared: Promise<Auth> | undefined;

/** The library, made once a process; after a failure (no database yet) the next call tries again. */
export function getAuth(): Promise<Auth> {
  shared ??= createAuth(database()).catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}
