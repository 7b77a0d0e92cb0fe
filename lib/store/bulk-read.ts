import pg from "pg";
import { type Database, pool } from "./client";

/** A row as the database writes it: a text a column, or null. */
export type TextRow = readonly (string | null)[];

/**
 * Asks the database and hands over each row as it comes. Nothing turns texts into dates and numbers on the way: a
 * column of a large ledger holds few different values, and whoever reads them makes each once.
 *
 * @param statement every column of it is a text, a number or a UUID, and has a name of its own
 */
export type Ask = (
  statement: string,
  values: readonly (string | number | readonly string[])[],
  each: (row: TextRow) => void,
) => Promise<void>;

/** Asks several questions about one moment. */
export async function inOneSnapshot<Value>(read: (ask: Ask) => Promise<Value>): Promise<Value> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const value = await read(asking(client));
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    // A connection that failed halfway is not used again.
    client.release(true);
    throw error;
  }
}

/** Asks outside any transaction. */
export const askNow: Ask = async (statement, values, each) => {
  const config = { text: statement, values: [...values], rowMode: "array" as const, types: AS_TEXT };
  const { rows } = await pool().query<(string | null)[]>(config);
  for (const row of rows) each(row);
};

/** Asks within a change that is open. */
export function askIn(db: Database): Ask {
  return async (statement, values, each) => {
    const rows = await db.$queryRawUnsafe<Record<string, string | number | null>[]>(statement, ...values);
    for (const row of rows) each(Object.values(row).map((value) => (value === null ? null : String(value))));
  };
}

const AS_TEXT = { getTypeParser: () => (value: string) => value };

function asking(client: pg.PoolClient): Ask {
  return (statement, values, each) =>
    new Promise((resolve, reject) => {
      const config = { text: statement, values: [...values], rowMode: "array" as const, types: AS_TEXT };
      const query = new pg.Query<(string | null)[]>(config);
      let failure: unknown = null;
      query.on("row", (row: (string | null)[]) => {
        if (failure !== null) return;
        try {
          each(row);
        } catch (error) {
          failure = error;
        }
      });
      query.on("error", reject);
      query.on("end", () => (failure === null ? resolve() : reject(failure)));
      client.query(query);
    });
}
