import { createAccessControl } from "better-auth/plugins/access";
import { adminAc, defaultStatements } from "better-auth/plugins/admin/access";

/** What an account may do: editors change the ledger, administrators look after accounts too. */
export const ROLES = ["editor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

export const accessControl = createAccessControl(defaultStatements);

/** In the library's terms: who may manage users and sessions of others. */
export const permissions = {
  editor: accessControl.newRole({ user: [], session: [] }),
  administrator: accessControl.newRole(adminAc.statements),
};
