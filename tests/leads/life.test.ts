import { beforeEach, expect, it } from "vitest";
import type { Sending } from "#app/intake/drafts/send-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { acceptComplaint } from "#app/leads/accept-complaint.ts";
import { askSender } from "#app/leads/ask-sender.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { closeLead } from "#app/leads/close-lead.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { fileLead } from "#app/leads/file-lead.ts";
import { finishTask } from "#app/leads/finish-task.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { returnLead } from "#app/leads/return-lead.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { write } from "#tests/support/letter.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint, submitTip, tip, type Written } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeEach(() => owner.plain("truncate lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

async function begin(submit: (sent: Written) => Promise<Sending>, sent: Written): Promise<{ receipt: string; number: string }> {
  const filed = await submit(sent);
  while (await workOnce());
  const [lead] = await owner`select number from leads`;
  return { receipt: filed.outcome === "filed" ? filed.receipt : "", number: String(lead?.number) };
}

const answer = "我们检定了六号枪，误差超过允许范围，已经立案处罚。谢谢您。";

it("two clerks reach for one lead; one holds it and the other learns who", async () => {
  const { number } = await begin(submitTip, tip());
  const lu = await member("lu");
  const answers = await Promise.all([claimLead(number, lu), claimLead(number, lu)]);
  expect(answers).toEqual(expect.arrayContaining([{ outcome: "claimed" }, { outcome: "taken", by: lu.name }]));
  expect(await claimLead(number, await member("he"))).toEqual({ outcome: "unknown" });
});

it("a tip is claimed, asked about, answered, filed and closed, and the sender reads it all with the receipt", async () => {
  const { number, receipt } = await begin(submitTip, tip({ township: "" }));
  const [lu, fang] = [await member("lu"), await member("fang")];
  await claimLead(number, lu);
  expect(await askSender(number, "请问是几点去加的油？", lu)).toEqual({ outcome: "asked" });
  expect((await leadQueue(lu, { view: "waiting", page: 1 })).total).toBe(1);
  await write({ receipt, body: "早上七点一刻。", formKey: newFormKey() });
  expect((await leadQueue(lu, { view: "waiting", page: 1 })).total).toBe(0);
  expect(await fileLead(number, lu)).toEqual({ outcome: "filed" });
  expect(await closeLead(number, { code: "penalised", answer }, lu)).toMatchObject({
    outcome: "invalid",
    issues: [{ field: "waiver", facts: { count: 1 } }],
  });
  const task = (await openLead(number, fang))?.tasks.find((one) => one.mine);
  expect(await finishTask(number, task?.id ?? "", "已检定，误差 -3.8%。", lu)).toEqual({ outcome: "unknown" });
  expect(await finishTask(number, "-".repeat(36), "已检定，误差 -3.8%。", fang)).toEqual({ outcome: "unknown" });
  expect(await finishTask(number, task?.id ?? "", "已检定，误差 -3.8%。", fang)).toEqual({ outcome: "done" });
  expect(await closeLead(number, { code: "penalised", answer }, lu)).toEqual({ outcome: "closed" });
  const opened = await openReceipt(receipt);
  expect(opened).toMatchObject({
    outcome: "open",
    filing: {
      matters: [{ leads: [{ stage: "closed", closingCode: "penalised", answer }], messages: [{ author: "bureau" }, { author: "sender" }] }],
    },
  });
});

it("a complaint is accepted, and its sixty days run from that day", async () => {
  const { number } = await begin(submitComplaint, complaint());
  const lu = await member("lu");
  expect(await acceptComplaint(number, lu)).toEqual({ outcome: "wrong-stage" });
  await claimLead(number, lu);
  expect(await acceptComplaint(number, lu)).toEqual({ outcome: "accepted" });
  const lead = await openLead(number, lu);
  expect(lead).toMatchObject({
    stage: "mediating",
    acceptedOn: lead?.today,
    dueReason: { rule: "complaint-mediation", start: lead?.today },
  });
});

it.each([
  [{ code: "penalised", answer }, "code"],
  [{ code: "", answer }, "code"],
  [{ code: "insufficient", answer: "短" }, "answer"],
  [{ code: "insufficient", answer: "您反映的____问题，我们已经核查。" }, "answer"],
])("closing with %j is refused at its field and changes nothing", async (typed, field) => {
  const { number } = await begin(submitTip, tip());
  const lu = await member("lu");
  await claimLead(number, lu);
  const waiver = "协办的结果已经有了，不必再等。";
  expect(await closeLead(number, { waiver, ...typed }, lu)).toMatchObject({ outcome: "invalid", issues: [{ field }] });
  expect((await openLead(number, lu))?.stage).toBe("checking");
});

it("everything that keeps a lead from closing is said at once", async () => {
  const { number } = await begin(submitTip, tip());
  const lu = await member("lu");
  await claimLead(number, lu);
  const refused = await closeLead(number, { code: "penalised", answer: "" }, lu);
  expect(refused.outcome === "invalid" && refused.issues.map((issue) => issue.field)).toEqual(["answer", "code", "waiver"]);
});

it("what is not ours goes back to intake with a reason, and intake sends it on", async () => {
  const { number } = await begin(submitTip, tip());
  const [lu, shen, he] = [await member("lu"), await member("shen"), await member("he")];
  expect(await returnLead(number, "", lu)).toMatchObject({ outcome: "invalid" });
  expect(await returnLead(number, "这是电梯的事，不归我们管。", lu)).toEqual({ outcome: "returned" });
  expect(await openLead(number, lu)).toBeNull();
  expect((await openLead(number, shen))?.returns).toMatchObject([
    { unit: "综合行政执法大队", who: lu.name, reason: "这是电梯的事，不归我们管。" },
  ]);
  expect(await dispatchLead(number, "nowhere", "lifts", shen)).toMatchObject({ outcome: "invalid", issues: [{ field: "unit" }] });
  expect(await dispatchLead(number, "special-equipment", "lifts", shen)).toEqual({ outcome: "dispatched" });
  expect(await openLead(number, he)).toMatchObject({
    topic: "lifts",
    area: { number: 6 },
    stage: "unclaimed",
    owner: { slug: "special-equipment" },
  });
  expect((await openLead(number, he))?.tasks.map((task) => task.unit)).toContain("综合行政执法大队");
});

it("what a law owes to those who tip adds nothing to a complaint", async () => {
  const shown = async (number: string) => (await openLead(number, await member("zhou")))?.duty ?? null;
  const { number } = await begin(submitTip, tip());
  expect(await shown(number)).toMatchObject({ law: "中华人民共和国产品质量法" });
  await owner.plain("truncate lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade");
  const complained = await begin(submitComplaint, complaint({ topic: "fuel-metering", story: tip().typed.story ?? "" }));
  expect([complained.number.slice(0, 1), await shown(complained.number)]).toEqual(["T", null]);
});
