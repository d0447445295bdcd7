import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { doDeed } from "#app/intake/do-deed.ts";
import type { Sending } from "#app/intake/drafts/send-draft.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { readReceipt, receiptHash } from "#app/intake/receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { closeLead } from "#app/leads/close-lead.ts";
import { followDeed } from "#app/leads/follow-deed.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { asCitizen, asClock, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint, submitTip, tip, type Written } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeEach(() => owner.plain("truncate sender_deeds, lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

async function begin(submit: (sent: Written) => Promise<Sending>, sent: Written) {
  const filed = await submit(sent);
  while (await workOnce());
  const [lead] = await owner`select number, submission_id from leads`;
  const [receipt, matter] = filed.outcome === "filed" ? [filed.receipt, filed.matters[0]?.kind ?? ""] : ["", ""];
  return { sender: { receipt, matter }, receipt, number: String(lead?.number), submission: String(lead?.submission_id) };
}

async function closed() {
  const begun = await begin(submitComplaint, complaint());
  const lu = await member("lu");
  await claimLead(begun.number, lu);
  const waiver = "协办的结果已经有了，不必再等。";
  const done = await closeLead(begun.number, { code: "not-accepted-16-5", answer: "材料还缺购物凭证，暂时不能受理。", waiver }, lu);
  expect(done).toEqual({ outcome: "closed" });
  return { ...begun, lu };
}

const filing = async (receipt: string) => {
  const opened = await openReceipt(receipt);
  if (opened.outcome !== "open") throw new Error("not open");
  const [matter] = opened.filing.matters;
  if (!matter) throw new Error("nothing under the receipt");
  return matter;
};

const asked = { reopenReason: "购物凭证已经找到了，请再看一次。" };

describe("withdrawing", () => {
  it("ends a complaint, once, and says so on both sides", async () => {
    const { sender, receipt, number } = await begin(submitComplaint, complaint());
    expect(await doDeed("withdraw", { ...sender })).toMatchObject({ outcome: "invalid", issues: [{ field: "withdrawConfirm" }] });
    const twice = () => doDeed("withdraw", { ...sender, withdrawConfirm: "on", withdrawReason: "商家已经退款。" });
    expect((await Promise.all([twice(), twice()])).map(({ outcome }) => outcome).sort()).toEqual(["closed-to", "done"]);
    while (await workOnce());
    expect(await filing(receipt)).toMatchObject({
      leads: [{ stage: "closed", closingCode: "withdrawn" }],
      deeds: [{ kind: "withdraw", body: "商家已经退款。" }],
      can: { withdraw: false },
    });
    const lead = await openLead(number, await member("lu"));
    expect(lead?.deeds).toMatchObject([{ kind: "withdraw" }]);
    expect(lead?.history.at(-1)?.verb).toBe("lead.withdrawn");
  });

  it("leaves a tip in work and tells the sender so, once; no minute is kept", async () => {
    const { sender, receipt, submission } = await begin(submitTip, tip());
    await doDeed("withdraw", { ...sender, withdrawConfirm: "on" });
    while (await workOnce());
    await asClock((tx) => followDeed(tx, submission, "withdraw", { tipStays: "再说一遍", before: "" }));
    const { leads, messages } = await filing(receipt);
    expect(leads.map(({ stage }) => stage)).not.toContain("closed");
    expect(messages).toMatchObject([{ author: "bureau", body: expect.stringContaining("继续核查") }]);
    const minutes = await owner`select 1 from activity where verb like 'deed.%' and subject_id = ${submission}
      and (at at time zone 'Asia/Shanghai')::time <> '00:00'`;
    expect(minutes).toEqual([]);
  });
});

describe("asking to open it again", () => {
  it("gives the lead back to its unit's queue with a new clock, and only once", async () => {
    const { sender, number, submission, lu } = await closed();
    expect(await doDeed("reopen", { ...sender, reopenReason: "再看" })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "reopenReason" }],
    });
    expect(await doDeed("reopen", { ...sender, ...asked })).toEqual({ outcome: "done" });
    while (await workOnce());
    const lead = await openLead(number, lu);
    expect(lead).toMatchObject({ stage: "unclaimed", claimedBy: null, closedOn: null, closingCode: null, answer: null });
    expect(lead?.dueReason?.start).toBe(lead?.today);
    const said = lead?.messages.map(({ body }) => body).join() ?? "";
    expect(said).toMatch(/再办以前，我们的答复是：.{4}/);
    await claimLead(number, lu);
    await asClock((tx) => followDeed(tx, submission, "reopen", { tipStays: "", before: "" }));
    expect((await openLead(number, lu))?.stage).toBe("considering");
    expect(await doDeed("reopen", { ...sender, ...asked })).toEqual({ outcome: "closed-to" });
  });

  it("is possible for thirty days, and the database says the same", async () => {
    const { sender, receipt, submission } = await closed();
    await owner`update leads set closed_on = (statement_timestamp() at time zone 'Asia/Shanghai')::date - 30`;
    expect((await filing(receipt)).can.reopen).toBe(true);
    await owner`update leads set closed_on = closed_on - 1`;
    expect((await filing(receipt)).can.reopen).toBe(false);
    expect(await doDeed("reopen", { ...sender, ...asked })).toEqual({ outcome: "closed-to" });
    const hash = receiptHash(readReceipt(receipt) ?? "");
    const past = (kind: string, rating: number | null, by?: Buffer) =>
      asCitizen(
        (tx) =>
          tx.execute(
            sql`insert into sender_deeds (submission_id, kind, body, rating) values (${submission}, ${kind}, ${asked.reopenReason}, ${rating})`,
          ),
        by && [by],
      ).then(() => null, errorCode);
    expect(await past("reopen", null, hash)).toBe("42501");
    expect(await past("rate", 5)).toBe("42501");
    expect(await past("rate", 5, hash)).toBeNull();
  });
});

it("a closed matter is rated once, from one to five; an open one is not", async () => {
  const { sender, number, lu } = await closed();
  for (const rating of ["", "0", "6", "x"])
    expect(await doDeed("rate", { ...sender, rating })).toMatchObject({ outcome: "invalid", issues: [{ field: "rating" }] });
  expect(await doDeed("rate", { ...sender, rating: "4", ratingWords: "解释得清楚。" })).toEqual({ outcome: "done" });
  expect(await doDeed("rate", { ...sender, rating: "1" })).toEqual({ outcome: "closed-to" });
  expect((await openLead(number, lu))?.deeds).toMatchObject([{ kind: "rate", rating: 4, body: "解释得清楚。" }]);
  expect(await doDeed("rate", { ...sender, receipt: "12345678901234567890", rating: "1" })).toEqual({ outcome: "unknown" });
});
