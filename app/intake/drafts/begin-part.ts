import { kinds, largestFile, mostFiles } from "#app/evidence/kinds.ts";
import { newPart, offsetOf, partId, partsOf, placeOfPart } from "#app/evidence/parts/part.ts";
import { keptAs } from "#app/evidence/parts/whole-part.ts";
import type { Fault } from "#app/evidence/receive-files.ts";
import { openDraft } from "./open-draft.ts";

export type Begun =
  | { outcome: "going"; id: string; offset: number }
  | { outcome: "kept" | "gone" }
  | { outcome: "refused"; faults: Fault[] };

/** All bytes that may be sent along with one form: nobody's parts fill more of the disk. */
const mostBytes = Object.values(kinds).reduce((sum, { count, megabytes }) => sum + count * megabytes, 0) * 1024 * 1024;

/**
 * Makes room for a file of `size` bytes that will come in pieces. `mark` is what the sender's browser makes of the file's bytes:
 * the same file chosen again goes on where it broke off, with nothing remembered in the browser.
 */
export async function beginPart(key: string, size: number, mark: string): Promise<Begun> {
  const draft = await openDraft(key);
  if (!draft) return { outcome: "gone" };
  const megabytes = largestFile / 1024 / 1024;
  if (!Number.isSafeInteger(size) || size < 1) return refused({ key: "intake.issues.fileEmpty" });
  if (size > largestFile) return refused({ key: "intake.issues.fileLarge", facts: { megabytes } });
  const id = partId(key, `${size} ${mark}`);
  const kept = await keptAs(placeOfPart(key, id));
  if (kept && draft.files.some(({ sha256 }) => sha256.equals(kept))) return { outcome: "kept" };
  const parts = await partsOf(key);
  const before = parts.find((part) => part.id === id);
  if (before) return { outcome: "going", id, offset: (await offsetOf(before)) ?? 0 };
  const bytes = parts.reduce((sum, part) => sum + part.size, size);
  if (parts.length >= mostFiles || bytes > mostBytes) return refused({ key: "intake.issues.partsMany" });
  return { outcome: "going", id: (await newPart(key, id, size)).id, offset: 0 };
}

const refused = (fault: Fault): Begun => ({ outcome: "refused", faults: [fault] });
