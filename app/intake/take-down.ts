import { sql } from "drizzle-orm";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, isDuplicate, type Tx } from "#db/client.server.ts";
import { answerFiled } from "./answer-filed.ts";
import { complaintForm, complaintOf } from "./complaint-form.ts";
import { type Before, filedAlready } from "./filed-already.ts";
import { readOrigin } from "./origin-form.ts";
import { proofOf } from "./proof.ts";
import { type Door, type Read, readSent } from "./read-sent.ts";
import type { Sent, Submission } from "./sent.ts";
import { tipForm, tipOf } from "./tip-form.ts";
import type { Origin, ToFile } from "./to-file.ts";
import { writeSubmission } from "./write-submission.ts";

export type Double = { outcome: "double" } & Before;

export type TakenDown = Submission | Double;

/**
 * A colleague files for somebody who called, wrote or came, or for another desk: by the rules of the citizens' forms, from the
 * day it arrived. What has come before under the same number is not taken down twice.
 */
export async function takeDown(kind: "complaint" | "tip", sent: Sent, by: Member): Promise<TakenDown> {
  const from = await readOrigin(kind, sent.typed, by);
  const read = await readFor(kind, sent, (run) => asMember(by, run), "issues" in from ? from.issues : []);
  if (read.outcome === "invalid") return { ...read, issues: read.issues.map(toColleague) };
  if ("issues" in from) throw new Error("an origin with faults was read as a filing");
  return file({ ...read.form, ...from.origin }, read.files, sent.formKey, by);
}

const readFor = (kind: "complaint" | "tip", sent: Sent, door: Door, found: Issue[]): Promise<Read> =>
  kind === "complaint"
    ? readSent(sent, complaintForm(sent.typed.behalf ?? ""), complaintOf, door, found)
    : readSent(sent, tipForm(sent.typed.identity ?? ""), tipOf, door, found);

const fields = ["name", "phone", "address", "request", "consent", "identity"] as const;

/** Whoever types is not who complains: some faults are said in other words. */
function toColleague(issue: Issue): Issue {
  const field = fields.find((one) => one === issue.field);
  return field ? { ...issue, key: `intake.taking.issues.${field}` } : issue;
}

async function file(form: ToFile & Origin, files: EvidenceFile[], formKey: string, by: Member): Promise<TakenDown> {
  const proof = proofOf(formKey, form, files);
  await asMember(by, (tx) => writeSubmission(tx, { ...form, elsewhere: null }, files, proof)).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  return asMember(by, async (tx): Promise<TakenDown> => {
    type Kept = { filed_on: string; fingerprint: Buffer };
    const [kept] = await tx.execute<Kept>(sql`select * from taken_filing(${proof.receiptHash})`);
    if (!kept) return doubleOf(tx, form);
    if (!kept.fingerprint.equals(proof.fingerprint)) return { outcome: "changed" };
    const { kind, identity } = form;
    const said = { kind, identity, filedOn: kept.filed_on, elsewhere: null, files: files.length, rewarded: false };
    return answerFiled(tx, [said], formKey);
  });
}

/** What was there first. A form key that somebody else has used is neither. */
async function doubleOf(tx: Tx, { channel, sourceNumber }: Origin): Promise<TakenDown> {
  const before = sourceNumber === null ? undefined : (await filedAlready(tx, channel, [sourceNumber])).get(sourceNumber);
  return before ? { outcome: "double", ...before } : { outcome: "changed" };
}
