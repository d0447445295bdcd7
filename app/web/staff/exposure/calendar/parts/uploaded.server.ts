import { readFile, unlink } from "node:fs/promises";
import { calendarBytes, type FatedEvent, lookAtCalendar } from "#app/exposure/calendar/look-at-calendar.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { keepImport, minutesKept } from "#app/intake/import/keep-import.ts";
import type { Member } from "#app/team/member.ts";
import { readForm } from "#app/web/form.server.ts";

export type Looked = { outcome: "looked"; events: FatedEvent[]; token: string; minutes: number } | { outcome: "refused"; issues: Issue[] };

/** The dry run of a posted calendar; the file is laid aside only when there is something in it to take. */
export async function lookAtUploaded(request: Request, by: Member): Promise<Looked> {
  const { uploads } = await readForm(request, 1);
  const [upload] = uploads;
  if (!upload) return refused("exposure.issues.noFile");
  try {
    if (upload.cut || upload.bytes > calendarBytes) return refused("exposure.issues.fileTooLarge");
    const bytes = await readFile(upload.path);
    const looked = await lookAtCalendar(bytes, by);
    if (looked.outcome === "refused") return looked;
    const token = looked.events.some(({ fate }) => fate === "take") ? await keepImport(bytes, by) : "";
    return { ...looked, token, minutes: minutesKept };
  } finally {
    await unlink(upload.path);
  }
}

const refused = (key: Issue["key"]): Looked => ({ outcome: "refused", issues: [{ field: "file", key }] });
