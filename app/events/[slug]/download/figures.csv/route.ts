import { figuresCsv } from "@/lib/export/chart-csv";
import { downloadRoute } from "@/lib/http/download-route";

export const GET = downloadRoute({
  holds: "figures",
  extension: "csv",
  type: "text/csv; charset=utf-8; header=present",
  body: figuresCsv,
});
