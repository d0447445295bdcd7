import { keyHashFor, newFormKey } from "#app/intake/new-form-key.ts";
import { asWriter } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import type { Want } from "./draft.ts";
import { lock } from "./lock.ts";

/**
 * Opens a draft, with what is known already. Gives its key, 256 random bits, which is kept nowhere but with its writer.
 *
 * @param begunAt in milliseconds; without it, long ago
 */
export async function beginDraft(want: Want, answers: Record<string, string> = {}, key = newFormKey(), begunAt = 0): Promise<string> {
  const keyHash = keyHashFor("draft", key);
  await asWriter(keyHash, (tx) => tx.insert(drafts).values({ keyHash, locked: lock(key, { want, answers, files: [], begunAt }) }));
  return key;
}
