/**
 * Loaded into the web server before it starts: ends it when the process that started it is gone, however that ended, so
 * that its port is free for the next start.
 */
const PATIENCE = 5_000;

process.channel?.unref();
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), PATIENCE).unref();
});
