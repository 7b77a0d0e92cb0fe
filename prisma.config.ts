import { defineConfig } from "prisma/config";

/** For the Prisma command on a machine that can fetch its engine; the scripts apply the same folder by themselves. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // A plain read: `prisma generate` needs no database, and the command's own env() refuses an unset variable.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
