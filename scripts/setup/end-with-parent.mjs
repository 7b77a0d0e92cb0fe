/**
 * Loaded into the web server and into the commands that write to the database before they start: ends them when the
 * process that started them is gone, however that ended, so that the next start finds port and database free.
 */
const PATIENCE = 5_000;

process.channel?.unref();
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), PATIENCE).unref();
});
