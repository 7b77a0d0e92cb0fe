/**
 * `tsx scripts/first-administrator.ts`: prints the path of the one-time page that makes the first administrator of the
 * ledger at DATABASE_URL, and nothing once there is one. Each run replaces the link of the one before.
 */
import { issueSetupToken } from "@/lib/auth/first-administrator";
import { database, disconnect } from "@/lib/store/client";

try {
  const token = await issueSetupToken(database(), Date.now());
  if (token !== null) console.log(`/admin/setup?token=${token}`);
} finally {
  await disconnect();
}
