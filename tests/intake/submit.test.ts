import { describe, expect, it } from "vitest";
import { answerStep } from "#app/intake/drafts/answer-step.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { sendDraft } from "#app/intake/drafts/send-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint, submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

/** Everything the database holds, as one text: what a stolen copy would say. */
async function everything(): Promise<string> {
  const tables = await owner`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const dumps = [];
  for (const { table_name: table } of tables) dumps.push(JSON.stringify(await owner.plain(`select t::text from ${table} t`)));
  return dumps.join("\n");
}

describe("what is too long", () => {
  it("is said to be too long, not too short", async () => {
    const long = { merchantName: "店".repeat(81), merchantAddress: "街".repeat(121), name: "林".repeat(41), address: "路".repeat(121) };
    const keys = { merchantName: "merchantNameLong", merchantAddress: "addressLong", name: "nameLong", address: "addressLong" };
    const issues = Object.entries(keys).map(([field, key]) => expect.objectContaining({ field, key: `intake.issues.${key}` }));
    expect(await submitComplaint(complaint(long))).toMatchObject({ outcome: "invalid", issues: expect.arrayContaining(issues) });
    const told = await submitTip(tip({ ...long, identity: "real-name", phone: "13800001024" }));
    expect(told).toMatchObject({ outcome: "invalid", issues: expect.arrayContaining(issues.slice(0, 3)) });
  });
});

describe("a complaint", () => {
  it("is saved with its activity and its promised routing, and gives a receipt of twenty digits", async () => {
    const filed = await submitComplaint(complaint());
    expect(filed).toMatchObject({
      outcome: "filed",
      matters: [{ kind: "complaint" }],
      receipt: expect.stringMatching(/^(\d{4} ){4}\d{4}$/),
    });
    const [row] = await owner`select s.story, a.verb, j.kind as job from submissions s
      join activity a on a.subject_id = s.id::text join jobs j on j.payload ->> 'submissionId' = s.id::text`;
    expect(row).toMatchObject({ verb: "submission.filed", job: "lead.route", story: complaint().typed.story });
  });

  it("is one when it is sent twenty times at once, and every answer is the same receipt", async () => {
    const sent = complaint({ story: "同一张表单，网络不好，连点了二十下提交按钮。" });
    await beginDraft("complaint", sent.typed, sent.formKey);
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendDraft(sent.formKey)));
    expect(new Set(answers.map((answer) => answer.outcome === "filed" && answer.receipt)).size).toBe(1);
    const [row] = await owner`select count(*)::int as n from submissions where story = ${sent.typed.story ?? ""}`;
    expect(row?.n).toBe(1);
  });

  it("is not overwritten by the same form with other words: what was sent first stays, under its receipt", async () => {
    const formKey = newFormKey();
    const first = await submitComplaint(complaint({ story: "先交的这一份，一个字也不会变。" }, formKey));
    expect(await answerStep(formKey, "story", { story: "我想把刚才写的全部改掉，换成这一句话。" })).toEqual({ outcome: "gone" });
    expect(await sendDraft(formKey)).toEqual(first);
    expect(await owner`select count(*)::int as n from submissions where story = '先交的这一份，一个字也不会变。'`).toEqual([{ n: 1 }]);
  });

  it("says every fault at its field and saves nothing", async () => {
    const [before] =
      await owner`select (select count(*) from submissions)::int as submissions, (select count(*) from activity)::int as activity`;
    const answer = await submitComplaint(
      complaint({ name: "", phone: "12", story: "太短", request: "", consent: "", happenedOn: "2999-01-01" }),
    );
    expect(answer).toMatchObject({ outcome: "invalid" });
    if (answer.outcome !== "invalid") return;
    expect(answer.issues.map((issue) => issue.field).sort()).toEqual(["consent", "happenedOn", "name", "phone", "request", "story"]);
    expect(
      await owner`select (select count(*) from submissions)::int as submissions, (select count(*) from activity)::int as activity`,
    ).toEqual([before]);
  });
});

describe("nothing is acknowledged that is not kept", () => {
  it("gives no receipt when the activity cannot be written", async () => {
    await owner.plain("create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$");
    await owner.plain("create trigger refuse before insert on activity for each row execute function refuse()");
    const sent = tip({ story: "这一条写不进流水，所以整条都不能算收到。" });
    await expect(submitTip(sent)).rejects.toThrow();
    await owner.plain("drop trigger refuse on activity");
    const [row] = await owner`select count(*)::int as n from submissions where story = ${sent.typed.story ?? ""}`;
    expect(row?.n).toBe(0);
    expect(await sendDraft(sent.formKey)).toMatchObject({ outcome: "filed" });
  });
});

describe("nobody is betrayed", () => {
  it("keeps no name, no phone and no receipt in clear anywhere in the database", async () => {
    const filed = await submitComplaint(complaint({ name: "欧阳独一", phone: "13912345678", address: "禾安县城关镇独一巷" }));
    const dump = await everything();
    const receipt = filed.outcome === "filed" ? filed.receipt : "";
    expect(dump).toContain("康乐堂药店");
    const record = JSON.stringify(await owner`select * from activity`);
    for (const words of ["康乐堂药店", "降糖"]) expect([words, record.includes(words)]).toEqual([words, false]);
    for (const secret of ["欧阳独一", "13912345678", "独一巷", receipt, receipt.replaceAll(" ", "")]) expect(dump).not.toContain(secret);
  });

  it("keeps of an anonymous tip the day, and neither minute nor contact, even when a name was typed", async () => {
    await submitTip(tip({ name: "不该留下", phone: "13912345679", story: "匿名反映一件事，手滑把名字也填了进去。" }));
    const [row] =
      await owner`select s.filed_at, s.sealed_contact, a.at = date_trunc('day', a.at at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' as whole_day
      from submissions s join activity a on a.subject_id = s.id::text where s.story like '匿名反映%'`;
    expect(row).toEqual({ filed_at: null, sealed_contact: null, whole_day: true });
    expect(await everything()).not.toContain("不该留下");
  });
});
