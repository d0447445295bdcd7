import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { record } from "#app/activity/record.ts";
import { claimReward } from "#app/intake/claim-reward.ts";
import { isIdNumber } from "#app/intake/id-number.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReward } from "#app/intake/open-reward.ts";
import { rewardHash } from "#app/intake/reward.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { askClaimant } from "#app/leads/ask-claimant.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { closeLead } from "#app/leads/close-lead.ts";
import { decideIdentity } from "#app/leads/decide-identity.ts";
import { decideReward } from "#app/leads/decide-reward.ts";
import { fileLead } from "#app/leads/file-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openClaimant } from "#app/leads/open-claimant.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { shredClaims } from "#app/leads/shred-claims.ts";
import { asClaimant, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

beforeEach(() =>
  owner.plain("truncate reward_claims, identity_openings, lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"),
);

async function wished() {
  const filed = await submitTip(tip({ wishesReward: "on" }, newFormKey()));
  if (filed.outcome !== "filed") throw new Error(filed.outcome);
  while (await workOnce());
  const [lead] = await owner`select number, submission_id from leads`;
  return { secret: filed.rewardSecret ?? "", number: String(lead?.number), submission: String(lead?.submission_id) };
}

async function closed(code: "penalised" | "no-violation") {
  const begun = await wished();
  const lu = await member("lu");
  await claimLead(begun.number, lu);
  await fileLead(begun.number, lu);
  const answer = "查过了，已经作出处理，谢谢您告诉我们。";
  const done = await closeLead(begun.number, { code, answer, waiver: "协办的结果已经取得，不必再等。" }, lu);
  expect(done).toEqual({ outcome: "closed" });
  return { ...begun, lu };
}

const me = { name: "林小满", phone: "13800001024", idNumber: "11010519491231002x" };
const granted = { decision: "granted", words: "符合奖励办法，请带身份证到受理中心领取。" };
const stateOf = async (secret: string) => {
  const seen = await openReward(secret);
  return seen.outcome === "open" ? seen.reward.state : seen.outcome;
};

it.each([
  ["11010519491231002X", true],
  ["110105194912310021", false],
  ["110105194902310028", false],
  ["11010519491231002", false],
])("an identity number %s is %s", (number, right) => {
  expect(isIdNumber(number)).toBe(right);
});

describe("a reward's secret", () => {
  it("says no more than how it stands: nobody's, still looked into, ended without a penalty, to be claimed", async () => {
    expect(await stateOf("1234")).toBe("malformed");
    expect(await stateOf("0123-4567-89AB-CDEF-GHJK")).toBe("unknown");
    const { secret, number } = await wished();
    expect(await stateOf(secret.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"))).toBe("working");
    expect(await claimReward({ secret, ...me })).toEqual({ outcome: "closed-to" });
    await owner`update leads set stage = 'closed', closing_code = 'no-violation', closed_on = current_date where number = ${number}`;
    expect(await stateOf(secret)).toBe("ended");
    expect(await claimReward({ secret, ...me })).toEqual({ outcome: "closed-to" });
    await owner`update leads set closing_code = 'transferred' where number = ${number}`;
    expect(await openReward(secret)).toEqual({ outcome: "open", reward: { state: "open" } });
  });

  it("claims once; what is wrong is said at its field, an identity number may be left out, and no minute is kept", async () => {
    const { secret } = await closed("penalised");
    expect(await claimReward({ secret, ...me, name: "", idNumber: "110105194912310021" })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "name" }, { field: "idNumber", key: "intake.issues.idNumber" }],
    });
    const twice = [claimReward({ secret, ...me, idNumber: "" }), claimReward({ secret, ...me })];
    expect(await Promise.all(twice)).toEqual([{ outcome: "claimed" }, { outcome: "claimed" }]);
    expect(
      await owner`select 1 from activity where verb = 'reward.claimed' and (at at time zone 'Asia/Shanghai')::time = '00:00'`,
    ).toHaveLength(1);
    expect(await openReward(secret)).toMatchObject({ reward: { state: "claimed", claimedOn: daysAgo(0), decision: null } });
    const kept = JSON.stringify(await owner`select encode(sealed_contact, 'escape') as sealed from reward_claims`);
    expect(kept).not.toContain("13800001024");
  });
});

describe("a claim on the desk", () => {
  it("is seen by who handles the tip and the leader, opened after somebody else agreed, and decided with words the claimant reads", async () => {
    const { secret, number, lu } = await closed("penalised");
    await claimReward({ secret, ...me });
    expect((await leadQueue(lu, { view: "reward", page: 1 })).total).toBe(1);
    expect((await openLead(number, lu))?.reward).toMatchObject({ claimedOn: daysAgo(0), can: { ask: true, open: false, decide: true } });
    expect(await askClaimant(number, "", lu)).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
    expect(await openClaimant(number, lu)).toEqual({ outcome: "unknown" });
    expect(await askClaimant(number, "核对身份，约领取时间。", lu)).toEqual({ outcome: "asked" });
    const zhou = await member("zhou");
    const request = (await openLead(number, zhou))?.reward?.request;
    expect((await leadQueue(zhou, { view: "sender", page: 1 })).total).toBe(1);
    expect(await decideIdentity(number, request?.id ?? "", "agreed", lu)).toEqual({ outcome: "unknown" });
    expect(await decideIdentity(number, request?.id ?? "", "agreed", zhou)).toEqual({ outcome: "decided" });
    expect(await openClaimant(number, zhou)).toEqual({ outcome: "unknown" });
    expect(await openClaimant(number, lu)).toMatchObject({
      outcome: "opened",
      claimant: { name: "林小满", idNumber: "11010519491231002X" },
    });
    expect(await owner`select 1 from activity where verb = 'reward.opened'`).toHaveLength(1);
    expect(await decideReward(number, { decision: "", words: "短" }, lu)).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "decision" }, { field: "words" }],
    });
    expect(await decideReward(number, granted, zhou)).toEqual({ outcome: "unknown" });
    expect(await decideReward(number, granted, lu)).toEqual({ outcome: "decided" });
    expect(await decideReward(number, { ...granted, decision: "declined" }, lu)).toEqual({ outcome: "unknown" });
    expect(await openReward(secret)).toMatchObject({ reward: { decision: "granted", words: granted.words, decidedOn: daysAgo(0) } });
    expect((await leadQueue(lu, { view: "reward", page: 1 })).total).toBe(0);
  });

  it("is nothing to other units, and its key to nobody's SQL", async () => {
    const { secret, number, lu } = await closed("penalised");
    await claimReward({ secret, ...me });
    const sees = async (who: string) =>
      (await asMember(await member(who), (tx) => tx.execute(sql`select claimed_on from reward_claims`))).length;
    expect(await Promise.all(["lu", "zhou", "he", "song", "gu"].map(sees))).toEqual([1, 1, 0, 0, 0]);
    const tries = (by: { id: string }, change: ReturnType<typeof sql>) =>
      asMember(by, (tx) => tx.execute(change)).then((rows) => rows.count, errorCode);
    expect(await tries(lu, sql`select sealed_key from reward_claims`)).toBe("42501");
    expect(await tries(lu, sql`update reward_claims set decision = 'granted', words = '', decided_by = ${lu.id}`)).toBe("PT002");
    const song = await member("song");
    expect(await tries(lu, sql`update reward_claims set decision = 'granted', words = ${granted.words}, decided_by = ${song.id}`)).toBe(
      "PT002",
    );
    expect(await tries(await member("zhou"), sql`update reward_claims set decision = 'granted', words = ${granted.words}`)).toBe(0);
    // Agreeing that somebody sees who sent the tip does not open who claims.
    await owner`insert into identity_openings (lead_id, asked_by, reason, subject) select id, ${lu.id}, '约时间', 'sender' from leads where number = ${number}`;
    await owner`update identity_openings set decision = 'agreed', decided_by = ${(await member("zhou")).id}`;
    const [opening] = await owner`select id from identity_openings`;
    await asMember(lu, (tx) => record(tx, "reward.opened", { kind: "lead", id: number }, { opening: String(opening?.id) }));
    expect([...(await asMember(lu, (tx) => tx.execute(sql`select opened_claim_key(${opening?.id}) as key`)))]).toEqual([{ key: null }]);
  });

  it("is made by its secret only, and only when there is a penalty", async () => {
    const { secret, submission } = await closed("no-violation");
    const put = (hash: Buffer, extra = sql``, value = sql``) =>
      asClaimant(hash, (tx) =>
        tx.execute(
          sql`insert into reward_claims (submission_id, sealed_contact, sealed_key ${extra}) values (${submission}, '\\x01', '\\x01' ${value})`,
        ),
      ).then(() => null, errorCode);
    expect(await put(rewardHash(secret))).toBe("42501");
    await owner`update leads set closing_code = 'penalised'`;
    expect(await put(rewardHash("0123-4567-89AB-CDEF-GHJK"))).toBe("42501");
    expect(await put(rewardHash(secret), sql`, decision, words`, sql`, 'granted', '我自己批准自己的申领。'`)).toBeNull();
    expect(await owner`select decision, words, claimed_on::text as day from reward_claims`).toEqual([
      { decision: null, words: null, day: daysAgo(0) },
    ]);
  });

  it("loses its key when its term is over and it is decided, not before", async () => {
    const { secret, number, lu } = await closed("penalised");
    await claimReward({ secret, ...me });
    await owner`update leads set closed_on = closed_on - 20000`;
    expect(await shredClaims()).toBe(0);
    await decideReward(number, granted, lu);
    expect(await shredClaims()).toBe(0);
    await owner.plain("alter table reward_claims disable trigger guard_reward_claim");
    await owner`update reward_claims set decided_on = decided_on - 20000`;
    await owner.plain("alter table reward_claims enable trigger guard_reward_claim");
    expect(await shredClaims()).toBe(1);
    expect(await shredClaims()).toBe(0);
    expect(await owner`select sealed_key, shredded_on::text as day from reward_claims`).toEqual([{ sealed_key: null, day: daysAgo(0) }]);
    expect((await openLead(number, lu))?.reward).toMatchObject({ shreddedOn: daysAgo(0), can: { ask: false, open: false } });
  });
});
