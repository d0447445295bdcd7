import { allPublished, lastChanged } from "#app/cases/published/all-cases.ts";
import { translate } from "#app/i18n/words.tsx";
import { openJson } from "#app/reports/published/open-data.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { around } from "./open-data/around.server.ts";
import { streamed } from "./open-data/streamed.ts";

/** Every case in public, for a program. */
export const loader = () =>
  guarded(async () => {
    const [known, updated] = await Promise.all([around(), lastChanged()]);
    const head = {
      publisher: known.bureau,
      updatedAt: updated?.toISOString() ?? null,
      licence: translate("zh")("reports.openData.licence"),
      schema: `${known.site}/open-data/schema.json`,
    };
    return streamed(openJson(allPublished(), known, head), { "Content-Type": "application/json; charset=utf-8" });
  });
