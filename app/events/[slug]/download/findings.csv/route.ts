import { findingsCsv } from "@/lib/export/chart-csv";
import { downloadRoute } from "@/lib/http/download-route";

export const GET = downloadRoute({
  holds: "findings",
  extension: "csv",
  type: "text/csv; charset=utf-8; header=present",
  body: findingsCsv,
});
