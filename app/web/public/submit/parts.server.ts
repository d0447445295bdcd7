import { json } from "@remix-run/node";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import type { Begun } from "#app/intake/drafts/begin-part.ts";
import type { Taken } from "#app/intake/drafts/take-piece.ts";

const statuses = { going: 200, kept: 200, misplaced: 409, "too-much": 413, refused: 422, unknown: 404, gone: 410 } as const;

/** What the page's own script is told: how far a file has come, that it is kept, or the sentence why not. */
export function toldPart(request: Request, taken: Begun | Taken): Response {
  const t = translate(languageOf(new URL(request.url).pathname));
  const said = "faults" in taken ? taken.faults.map(({ key, facts }) => t(key, facts)).join(" ") : undefined;
  const { outcome } = taken;
  const headers: Record<string, string> = { "Cache-Control": "no-store" };
  if ("offset" in taken) headers["Upload-Offset"] = String(taken.offset);
  return json(
    { outcome, id: "id" in taken ? taken.id : undefined, offset: "offset" in taken ? taken.offset : undefined, said },
    { status: statuses[outcome], headers },
  );
}
