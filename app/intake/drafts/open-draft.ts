import { isFormKey, keyHashFor } from "#app/intake/new-form-key.ts";
import { asWriter, type Tx } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import type { Draft } from "./draft.ts";
import { unlock } from "./lock.ts";

/** The draft of that key; null when there is none (any more): sent, thrown away, or past its days. */
export async function openDraft(key: string): Promise<Draft | null> {
  return isFormKey(key) ? asWriter(keyHashFor("draft", key), (tx) => draftIn(tx, key)) : null;
}

/** `held`: nobody else changes or sends it until the transaction ends. */
export async function draftIn(tx: Tx, key: string, held = false): Promise<Draft | null> {
  const rows = tx.select({ locked: drafts.locked }).from(drafts);
  const [row] = await (held ? rows.for("update") : rows);
  return row ? unlock(key, row.locked) : null;
}
