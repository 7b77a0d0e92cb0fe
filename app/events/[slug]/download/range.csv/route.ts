import { rangeCsv } from "@/lib/export/chart-csv";
import { downloadRoute } from "@/lib/http/download-route";

export const GET = downloadRoute({
  holds: "range",
  extension: "csv",
  type: "text/csv; charset=utf-8; header=present",
  body: rangeCsv,
});
