import { Problem } from "./problem.mjs";

const KEEP = "nothing was changed";

/** @param {readonly string[]} names Migrations that the database has and this version does not know */
export function newerSchema(names) {
  return new Problem(
    `The database was written by a newer version of Casualty Ledger (it has ${names.join(", ")}, which this version does not know): start the newer version, or use another database; ${KEEP}.`,
  );
}

/** @param {readonly string[]} names */
export function migrationEdited(names) {
  return new Problem(
    `The migration ${names.join(", ")} in prisma/migrations differs from the one that this database was made with: put the file back as it was and add a new migration instead; ${KEEP}.`,
  );
}

/**
 * @param {Error} cause What Prisma's engine threw; its text goes on with the engine's own stack
 */
export function migrationRefused(cause) {
  const said = cause.message.split(/\n\s+0: /)[0]?.replaceAll(/\s+/g, " ");
  const name = /migration_name="([^"]+)"/.exec(cause.message)?.[1] ?? "a migration";
  return new Problem(
    `The database refused ${name} (${said}): report this, or check that nobody else changed its tables; ${KEEP}.`,
    { cause },
  );
}
