import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Challenge, lasts, maxnumber, newChallenge, readProof } from "#app/intake/challenge.ts";
import type { Arrival } from "#app/intake/check-reason.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { sendDraft } from "#app/intake/drafts/send-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { spendProof } from "#app/intake/spend-proof.ts";
import { sweepProofs } from "#app/intake/sweep-proofs.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { asCitizen, closePools } from "#db/client.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { proofFor } from "#tests/support/proof.ts";
import { complaint, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const now = Date.now();
const arrived: Arrival = { at: now, soonest: 20_000, trap: "", crowded: false, proof: "" };

beforeEach(() => owner.plain("truncate lead_tasks, leads, cleared_filings, spent_proofs, submissions, jobs, contact_keys cascade"));

/** Sends a tip that was begun a minute ago, unless said otherwise; the reasons under which it stands. */
async function reasonsOf(arrival: Partial<Arrival>, formKey = newFormKey(), begunAt = now - 60_000): Promise<unknown[]> {
  await beginDraft("tip", tip().typed, formKey, begunAt);
  expect(await sendDraft(formKey, { ...arrived, ...arrival })).toMatchObject({
    outcome: "filed",
    receipt: expect.stringMatching(/^\d{4}( \d{4}){4}$/),
  });
  return (await owner`select to_check from submissions`).map((row) => row.to_check);
}

describe("what looks as if no person had written it is filed all the same", () => {
  it("and goes on at once when nothing speaks against it", async () => expect(await reasonsOf({})).toEqual([null]));

  it("a field that nobody sees was filled in", async () => expect(await reasonsOf({ trap: "https://spam.example" })).toEqual(["machine"]));

  it("sent nineteen seconds after it was begun; twenty are enough", async () => {
    expect(await reasonsOf({}, newFormKey(), now - 19_000)).toEqual(["quick"]);
    await owner.plain("truncate submissions cascade");
    expect(await reasonsOf({}, newFormKey(), now - 20_000)).toEqual([null]);
  });

  it("a busy address without a proof, with a wrong one, and with the right one", async () => {
    const formKey = newFormKey();
    expect(await reasonsOf({ crowded: true }, formKey)).toEqual(["flood"]);
    await owner.plain("truncate submissions cascade");
    expect(await reasonsOf({ crowded: true, proof: "eyJub25zZW5zZSI6MX0=" })).toEqual(["flood"]);
    await owner.plain("truncate submissions cascade");
    const other = newFormKey();
    expect(await reasonsOf({ crowded: true, proof: proofFor(newChallenge(other, now)) }, other)).toEqual([null]);
  });

  it("both halves of a matter stand together, and the same form again is the same receipt", async () => {
    const formKey = newFormKey();
    await beginDraft("both", { ...complaint().typed, identity: "anonymous" }, formKey, now);
    const first = await sendDraft(formKey, arrived);
    expect(await sendDraft(formKey, { ...arrived, at: now + 60_000 })).toEqual(first);
    expect((await owner`select to_check from submissions`).map((row) => row.to_check)).toEqual(["quick", "quick"]);
  });
});

describe("a proof of work", () => {
  const spend = (proof: string, formKey: string, at = now) => asCitizen((tx) => spendProof(tx, proof, formKey, at));

  it("counts once, also in another process, and when two come at the same moment", async () => {
    const formKey = newFormKey();
    const proof = proofFor(newChallenge(formKey, now));
    expect((await Promise.all([1, 2, 3].map(() => spend(proof, formKey)))).filter(Boolean)).toHaveLength(1);
    await closePools();
    expect(await spend(proof, formKey)).toBe(false);
  });

  it("is for its own draft, within its time, and cannot be bent", async () => {
    const formKey = newFormKey();
    const made = newChallenge(formKey, now);
    const proof = proofFor(made);
    expect(await spend(proof, newFormKey())).toBe(false);
    expect(await spend(proof, formKey, now + lasts + 1000)).toBe(false);
    const bent = (changed: Partial<Challenge> & { number?: number }) =>
      Buffer.from(JSON.stringify({ ...read(proof), ...changed })).toString("base64");
    const later = made.salt.replace(/expires=(\d+)/, (_, ends) => `expires=${Number(ends) + 9999}`);
    for (const change of [
      { salt: later },
      { number: -1 },
      { number: 0.5 },
      { signature: "0".repeat(64) },
      { challenge: hashed(made.salt, maxnumber + 1) },
    ])
      expect(readProof(bent(change), formKey, now)).toBeNull();
    // Digits that wander from the number into the time make no longer proof.
    const digits = String(read(proof).number);
    expect(readProof(bent({ salt: `${made.salt}${digits[0]}`, number: Number(digits.slice(1)) }), formKey, now)).toBeNull();
    expect(await spend(proof, formKey)).toBe(true);
  });

  it("leaves a hash and a day behind, and that only until it has ended", async () => {
    const formKey = newFormKey();
    await spend(proofFor(newChallenge(formKey, now)), formKey);
    expect(Object.keys((await owner`select * from spent_proofs`)[0] ?? {})).toEqual(["proof_hash", "ends_on"]);
    expect(await sweepProofs()).toBe(0);
    await owner.plain("update spent_proofs set ends_on = ends_on - 2");
    expect(await sweepProofs()).toBe(1);
  });
});

it("when a draft was begun stands nowhere in the database", async () => {
  const begunAt = now - 123_456;
  await beginDraft("tip", tip().typed, newFormKey(), begunAt);
  const [row] = await owner`select d::text as said, encode(locked, 'escape') as locked from drafts d`;
  expect(`${row?.said}${row?.locked}`).not.toContain(String(begunAt));
});

it("of a flood everything that was acknowledged becomes a lead with its time", async () => {
  for (let n = 0; n < 40; n++) {
    const formKey = newFormKey();
    await beginDraft("tip", tip().typed, formKey, now - 60_000);
    await sendDraft(formKey, { ...arrived, crowded: n >= 15 });
  }
  while (await workOnce());
  const rows = await owner`select u.kind, l.why->>'rule' as rule, count(*)::int as n, count(l.due_on)::int as due
    from leads l join units u on u.id = l.owner_unit_id group by 1, 2 order by 3`;
  expect(rows).toEqual([
    { kind: "brigade", rule: "chosen-and-words", n: 15, due: 15 },
    { kind: "intake", rule: "flood", n: 25, due: 25 },
  ]);
});

const read = (proof: string) => JSON.parse(Buffer.from(proof, "base64").toString()) as Challenge & { number: number };
const hashed = (salt: string, number: number) => createHash("sha256").update(`${salt}${number}`).digest("hex");
