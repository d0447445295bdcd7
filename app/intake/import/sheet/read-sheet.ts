import { apart } from "#app/apart.server.ts";
import type { Sheet } from "./sheet.ts";

/** Reads a table in a process of its own; a true export takes about a second, most of it to start. */
export async function readSheet(bytes: Buffer): Promise<Sheet> {
  const read = await apart<Buffer, Sheet>("app/intake/import/sheet/sheet-child.ts", bytes, { seconds: 60, megabytes: 850 });
  return read ?? { outcome: "unreadable", issue: "intake.import.issues.tooHard" };
}
