import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { appendPiece } from "#app/evidence/parts/append-piece.ts";
import { holdPart } from "#app/evidence/parts/hold-part.ts";
import { type Part, partNamed, placeOfPart } from "#app/evidence/parts/part.ts";
import { keptAs, markKept, wholePart } from "#app/evidence/parts/whole-part.ts";
import type { Fault } from "#app/evidence/receive-files.ts";
import { attachFiles } from "./attach-files.ts";
import { openDraft } from "./open-draft.ts";

export type Taken =
  | { outcome: "going" | "misplaced" | "too-much"; offset: number }
  | { outcome: "kept" | "unknown" | "gone" }
  | { outcome: "refused"; faults: Fault[] };

/**
 * Puts a piece to a file on its way; with the last byte the file is judged by its content and put to the draft. "unknown" is an
 * id this draft has never begun, or one that was swept.
 */
export async function takePiece(key: string, id: string, offset: number, piece: Readable): Promise<Taken> {
  return holdPart(id, async (signal) => {
    const part = await partNamed(key, id);
    if (!part) return ended(key, id);
    const appended = await appendPiece(part, offset, piece, signal);
    if (appended.outcome === "gone") return { outcome: "unknown" };
    const { outcome, offset: there } = appended;
    if (outcome !== "appended") return { outcome, offset: there };
    return there < part.size ? { outcome: "going", offset: there } : finish(key, part);
  });
}

/** A file that is not wanted any more. */
export async function dropPart(key: string, id: string): Promise<void> {
  const part = await partNamed(key, id);
  if (part) await holdPart(id, () => rm(part.path, { force: true }));
}

async function finish(key: string, part: Part): Promise<Taken> {
  const whole = await wholePart(part, "files");
  const attached = await attachFiles(key, [whole]);
  if (attached.outcome === "gone") return { outcome: "gone" };
  if (attached.issues.length) return { outcome: "refused", faults: attached.issues.map(({ key, facts }) => ({ key, facts })) };
  await markKept(part, whole.sha256);
  return { outcome: "kept" };
}

/** A part that is no more: kept, when the sender only missed the answer. */
async function ended(key: string, id: string): Promise<Taken> {
  const kept = /^[0-9a-f]{32}$/.test(id) ? await keptAs(placeOfPart(key, id)) : null;
  const draft = await openDraft(key);
  return kept && draft?.files.some(({ sha256 }) => sha256.equals(kept)) ? { outcome: "kept" } : { outcome: "unknown" };
}
