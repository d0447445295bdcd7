import { isShelved } from "#app/evidence/store.ts";
import { firstOfEach } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { answerFiled } from "#app/intake/answer-filed.ts";
import { type Arrival, checkReason } from "#app/intake/check-reason.ts";
import { sortIn, toldWhere } from "#app/intake/look-at-story.ts";
import { isFormKey, keyHashFor } from "#app/intake/new-form-key.ts";
import { implausible, knownNow } from "#app/intake/plausible.ts";
import { proofOf } from "#app/intake/proof.ts";
import { receiptHashes, receiptOf } from "#app/intake/receipt.ts";
import { rewardHash, rewardSecretOf } from "#app/intake/reward.ts";
import type { Filed } from "#app/intake/sent.ts";
import type { ToFile } from "#app/intake/to-file.ts";
import { writeSubmission } from "#app/intake/write-submission.ts";
import { asCitizen, asWriter, type Tx } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import type { Draft } from "./draft.ts";
import { draftIn } from "./open-draft.ts";
import { readAnswers } from "./read-answers.ts";

export type Sending = Filed | { outcome: "invalid"; draft: Draft; issues: Issue[] } | { outcome: "gone" };

const web = { channel: "web", sourceNumber: null, supervisorId: null, takenBy: null } as const;

/**
 * Files a draft: one transaction writes what it says and takes the draft away; only after it has committed is there a receipt
 * (SECURITY R1). Whoever sends the same draft again finds it filed and gets the same receipt (R2). What looks as if no person had
 * written it is filed like any other, and stands to be checked first (R19).
 *
 * @param arrival how it came in; null when no browser sent it
 */
export async function sendDraft(key: string, arrival: Arrival | null = null): Promise<Sending> {
  if (!isFormKey(key)) return { outcome: "gone" };
  const sent = await asWriter(keyHashFor("draft", key), (tx) => file(tx, key, arrival));
  return sent ?? answerSent(key);
}

/** Null when there is no such draft. What is said here is told only once the transaction has committed. */
async function file(tx: Tx, key: string, arrival: Arrival | null): Promise<Exclude<Sending, { outcome: "gone" }> | null> {
  const [draft, known] = await Promise.all([draftIn(tx, key, true), knownNow(tx)]);
  if (!draft) return null;
  const read = readAnswers(draft);
  const issues = firstOfEach([...("issues" in read ? read.issues : []), ...implausible(draft.answers, known), ...(await missing(draft))]);
  if ("issues" in read || issues.length) return { outcome: "invalid", draft, issues };
  const toCheck = arrival && (await checkReason(tx, key, draft.begunAt, arrival));
  const elsewhere = await elsewhereFor(tx, draft.answers);
  const from = { ...web, arrivedOn: known.today, elsewhere, toCheck };
  const wished = ({ kind }: ToFile) => kind === "tip" && draft.answers.wishesReward === "on";
  const kept = read.forms.map((form) => ({ ...form, filedOn: known.today, elsewhere, files: draft.files.length, rewarded: wished(form) }));
  const write = async () => {
    for (const [place, form] of read.forms.entries()) {
      const written = { ...form, ...from, rewardHash: wished(form) ? rewardHash(rewardSecretOf(key)) : undefined };
      await writeSubmission(tx, written, draft.files, proofOf(key, form, draft.files, place > 0));
    }
  };
  const [answer] = await Promise.all([answerFiled(tx, kept, key), tx.delete(drafts), write()]);
  return answer;
}

/** What is kept under this draft's receipt; "gone" when nothing is. */
function answerSent(key: string): Promise<Filed | { outcome: "gone" }> {
  return asCitizen(
    async (tx) => {
      const kept = await tx.select().from(receiptFilings).orderBy(receiptFilings.kind);
      return kept.length ? answerFiled(tx, kept, key) : { outcome: "gone" };
    },
    receiptHashes(receiptOf(key)),
  );
}

/** A file that is on no shelf any more must be sent again: a receipt would promise what nobody has. */
async function missing({ files }: Draft): Promise<Issue[]> {
  const there = await Promise.all(files.map(({ key, sealedSha256 }) => key.length > 0 && isShelved("originals", sealedSha256)));
  return there.every(Boolean) ? [] : [{ field: "files", key: "intake.issues.fileGone" }];
}

/** Where else the sender should turn: when they were not sure themselves, or are owed wages. Filed it is all the same. */
async function elsewhereFor(tx: Tx, { topic, merchantName = "", story = "" }: Partial<ToFile>): Promise<string | null> {
  if (topic !== "other") return toldWhere({ elsewhere: null }, story);
  return toldWhere(await sortIn(tx, merchantName, story), story);
}
