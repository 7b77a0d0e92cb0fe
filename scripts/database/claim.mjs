import pg from "pg";

/** "clbr" in ASCII, an advisory lock of our own beside those of Prisma's engine. */
const LOCK = 0x636c6272;

/**
 * Claims a data folder for one program by a lock in its database. The lock lives as long as the connection, so that it
 * never outlives a killed program.
 * @param {string} url
 * @param {string} holder Who claims it, such as "npm start"
 * @returns {Promise<{ lost: Promise<void>, release: () => Promise<void> } | { heldBy: string }>}
 *   `lost` is fulfilled when the database goes away
 */
export async function claim(url, holder) {
  const client = new pg.Client({
    connectionString: url,
    application_name: `${holder} (process ${process.pid})`,
    keepAlive: true,
  });
  const lost = new Promise((resolve) => {
    client.on("error", () => resolve(undefined));
    client.on("end", () => resolve(undefined));
  });
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS mine", [LOCK]);
  if (rows[0]?.mine === true) return { lost, release: () => client.end() };
  const heldBy = await holderOf(client);
  await client.end();
  return { heldBy };
}

/** @param {pg.Client} client */
async function holderOf(client) {
  const { rows } = await client.query(
    `SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND granted AND objid = $1 AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LOCK],
  );
  return rows[0]?.application_name ?? "another program";
}
