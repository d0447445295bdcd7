import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { offsetOf, type Part } from "./part.ts";

export type Appended = { outcome: "appended" | "misplaced" | "too-much"; offset: number } | { outcome: "gone" };

/**
 * Puts a piece to a part at `offset`, the number of bytes that are there already; another offset is "misplaced" and changes
 * nothing. What arrived before a line broke stays. A piece that reaches beyond the declared size leaves nothing of itself.
 * Whoever calls holds the part (`holdPart`).
 */
export async function appendPiece(part: Part, offset: number, piece: Readable, signal: AbortSignal): Promise<Appended> {
  const there = await offsetOf(part);
  if (there === null) return { outcome: "gone" };
  if (there !== offset) return { outcome: "misplaced", offset: there };
  const file = await open(part.path, "r+");
  const stop = () => void piece.destroy(new Error("somebody sends this part anew"));
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  let at = offset;
  try {
    for await (const bytes of piece as AsyncIterable<Uint8Array>) {
      if (at + bytes.length > part.size) {
        await file.truncate(offset);
        return { outcome: "too-much", offset };
      }
      await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
    }
  } catch (error) {
    // A line that broke: what it brought is kept, and the sender asks how much that was.
    if (!piece.errored) throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await file.datasync().finally(() => file.close());
  }
  return { outcome: "appended", offset: at };
}
