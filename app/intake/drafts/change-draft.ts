import { isFormKey, keyHashFor } from "#app/intake/new-form-key.ts";
import { asWriter } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import type { Draft, Want } from "./draft.ts";
import { lock } from "./lock.ts";
import { draftIn } from "./open-draft.ts";

/** Changes a draft under its lock: two taps, or two files that arrive at once, wait for each other. Null when it is gone. */
export async function changeDraft(key: string, change: (draft: Draft) => Draft): Promise<Draft | null> {
  if (!isFormKey(key)) return null;
  return asWriter(keyHashFor("draft", key), async (tx) => {
    const before = await draftIn(tx, key, true);
    if (!before) return null;
    const after = change(before);
    await tx.update(drafts).set({ locked: lock(key, after) });
    return after;
  });
}

/** Something else after all; every answer stays, and those that are not asked any more are not sent. */
export const changeWant = (key: string, want: Want): Promise<Draft | null> => changeDraft(key, (before) => ({ ...before, want }));

/** What was not sent and is not wanted any more. */
export async function throwAwayDraft(key: string): Promise<void> {
  if (isFormKey(key)) await asWriter(keyHashFor("draft", key), (tx) => tx.delete(drafts));
}
