import { readFile, unlink } from "node:fs/promises";
import type { Issue } from "#app/i18n/keys.ts";
import type { Column } from "#app/intake/import/columns.ts";
import type { FatedRow } from "#app/intake/import/import-row.ts";
import { keepImport, minutesKept } from "#app/intake/import/keep-import.ts";
import { lookAtImport } from "#app/intake/import/look-at-import.ts";
import type { ReadImport } from "#app/intake/import/read-import.ts";
import { limits } from "#app/intake/import/sheet/sheet.ts";
import type { Member } from "#app/team/member.ts";
import { readForm } from "#app/web/form.server.ts";

export type RefusedImport = { outcome: "refused"; issues: Issue[]; missing?: Column[] };

export type Looked = { outcome: "looked"; rows: FatedRow[]; ignored: string[]; token: string; minutes: number };

/** The dry run of a posted file. The file is laid aside only when there is something in it to take. */
export async function lookAtUpload(request: Request, by: Member): Promise<Looked | RefusedImport> {
  const { uploads } = await readForm(request, 1);
  const [upload] = uploads;
  if (!upload) return refused("intake.import.issues.none");
  try {
    if (upload.cut || upload.bytes > limits.fileBytes) return refused("intake.import.issues.tooLarge");
    const bytes = await readFile(upload.path);
    const looked = await lookAtImport(bytes, by);
    if (looked.outcome !== "looked") return refusedImport(looked);
    const token = looked.rows.some(({ fate }) => fate === "take") ? await keepImport(bytes, by) : "";
    return { ...looked, token, minutes: minutesKept };
  } finally {
    await unlink(upload.path);
  }
}

export function refusedImport(why: Exclude<ReadImport, { outcome: "read" }> | { outcome: "over" }): RefusedImport {
  if (why.outcome === "over") return refused("intake.import.over");
  return why.outcome === "unreadable" ? refused(why.issue) : { outcome: "refused", issues: [], missing: why.missing };
}

const refused = (key: Issue["key"]): RefusedImport => ({ outcome: "refused", issues: [{ field: "file", key }] });
