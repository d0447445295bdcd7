import { allPublished } from "#app/cases/published/all-cases.ts";
import { openCsv } from "#app/reports/published/open-data.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { around } from "./open-data/around.server.ts";
import { streamed } from "./open-data/streamed.ts";

/** Every case in public, for a spreadsheet. */
export const loader = () =>
  guarded(async () =>
    streamed(openCsv(allPublished(), await around()), {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="cases.csv"',
    }),
  );
