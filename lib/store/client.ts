import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "./generated/client";

/** A client or a transaction of it: what a query needs. */
export type Database = Prisma.TransactionClient;

// Kept on the global object because a development server loads this module anew with every change.
const kept: { casualtyLedgerDatabase?: PrismaClient; casualtyLedgerPool?: pg.Pool } & typeof globalThis =
  globalThis;

/**
 * The one database client of this process, for the server that DATABASE_URL names. A parameter `schema` in the URL
 * picks a schema other than `public`.
 * @throws Error when DATABASE_URL is not set
 */
export function database(): PrismaClient {
  kept.casualtyLedgerDatabase ??= new PrismaClient({ adapter: adapterOn(pool()) });
  return kept.casualtyLedgerDatabase;
}

/**
 * The connections of that client, for what it would be slow at.
 * @throws Error when DATABASE_URL is not set
 */
export function pool(): pg.Pool {
  kept.casualtyLedgerPool ??= connect(process.env.DATABASE_URL);
  return kept.casualtyLedgerPool;
}

/** Closes the connections of this process, for commands that should end. */
export async function disconnect(): Promise<void> {
  await kept.casualtyLedgerDatabase?.$disconnect();
  await kept.casualtyLedgerPool?.end();
  delete kept.casualtyLedgerDatabase;
  delete kept.casualtyLedgerPool;
}

/** Tables that statements of our own name. */
export type Table =
  | "chain_links"
  | "events"
  | "figure_revisions"
  | "figures"
  | "publication_revisions"
  | "publications"
  | "groups"
  | "measures"
  | "places"
  | "sources"
  | "statements"
  | "withdrawal_tellings"
  | "withdrawals";

/** A table as a statement must name it, whatever schema the connections look into by themselves. */
export function qualified(table: Table): string {
  return `"${schemaIn(process.env.DATABASE_URL) ?? "public"}"."${table}"`;
}

function connect(connectionString: string | undefined): pg.Pool {
  if (!connectionString) {
    throw new Error(
      "DATABASE_URL is not set: start with `npm start`, or set it to a PostgreSQL address such as postgresql://user:password@host:5432/name",
    );
  }
  const connections = new pg.Pool({ connectionString });
  // A connection that the server ends while nobody uses it is replaced when one is needed.
  connections.on("error", () => undefined);
  return connections;
}

function adapterOn(connections: pg.Pool): PrismaPg {
  const schema = schemaIn(process.env.DATABASE_URL);
  return new PrismaPg(connections, schema === null ? {} : { schema });
}

function schemaIn(connectionString: string | undefined): string | null {
  if (!connectionString || !URL.canParse(connectionString)) return null;
  return new URL(connectionString).searchParams.get("schema");
}
