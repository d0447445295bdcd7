import { beforeAll, describe, expect, it } from "vitest";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { openLead } from "#app/leads/open-lead.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { takenComplaint, takenTip } from "#tests/support/taken.ts";

const database = freshDatabase();
const owner = ownerOf(database);

let shen: Member;
let he: Member;

beforeAll(async () => {
  [shen, he] = [await member("shen"), await member("he")];
});

const count = async () => (await owner`select count(*)::int as n from submissions`)[0]?.n;

describe("a filing that a colleague takes down", () => {
  it("says where it came from and who wrote it, runs from the day it arrived, and its receipt opens it", async () => {
    const filed = await takeDown("complaint", takenComplaint(), shen);
    expect(filed).toMatchObject({ outcome: "filed", filedOn: daysAgo(3), matters: [{ dueReason: { start: daysAgo(3) } }] });
    if (filed.outcome !== "filed") return;
    while (await workOnce());
    const [row] = await owner`select s.channel, s.source_number, m.username, l.number, l.opened_on::text, a.verb, am.username as did
      from submissions s join members m on m.id = s.taken_by join leads l on l.submission_id = s.id
      join activity a on a.subject_id = s.id::text join members am on am.id = a.member_id`;
    expect(row).toMatchObject({ channel: "12345", source_number: "HA20261103-0042", username: "shen", opened_on: daysAgo(3) });
    expect(row).toMatchObject({ verb: "submission.taken-down", did: "shen" });
    expect(await openReceipt(filed.receipt)).toMatchObject({ outcome: "open", filing: { filedOn: daysAgo(3) } });
    const owning = await owner`select username from members m join leads l on l.owner_unit_id = m.unit_id limit 1`;
    const seen = await openLead(String(row?.number), await member(String(owning[0]?.username)));
    expect(seen).toMatchObject({ channel: "12345", sourceNumber: "HA20261103-0042", sender: { hasContact: true } });
    expect(await openLead(String(row?.number), shen)).toBeNull();
  });

  it("is one when its sheet is sent ten times at once, and changed words on it are said", async () => {
    const sent = takenTip({ story: "来电人说，同一张登记表点了十下才有反应。" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => takeDown("tip", sent, he)));
    expect(new Set(answers.map((answer) => answer.outcome === "filed" && answer.receipt)).size).toBe(1);
    expect((await owner`select count(*)::int as n from submissions where story = ${sent.typed.story ?? ""}`)[0]?.n).toBe(1);
    const other = { ...sent, typed: { ...sent.typed, story: "同一张登记表，换成了完全不同的另一段经过。" } };
    expect(await takeDown("tip", other, he)).toEqual({ outcome: "changed" });
    expect(await takeDown("tip", sent, shen)).toEqual({ outcome: "changed" });
  });

  it("is refused when it came before under the same number, however it is typed, and the lead is named", async () => {
    const before = await count();
    const [lead] = await owner`select l.number from leads l join submissions s on s.id = l.submission_id where s.source_number is not null`;
    const again = takenComplaint({ sourceNumber: " ｈａ20261103-0042 ", story: "另一位同事又登记了一遍同一张工单上的事。" });
    expect(await takeDown("complaint", again, he)).toEqual({ outcome: "double", number: lead?.number, filedOn: daysAgo(3) });
    expect(await takeDown("complaint", takenComplaint({ channel: "upper-bureau" }), he)).toMatchObject({ outcome: "filed" });
    expect(await count()).toBe(before + 1);
  });

  it("brings its photos along", async () => {
    const sent = {
      ...takenTip({ channel: "letter", story: "信里夹着一张照片，拍的是加油机的铅封。" }),
      uploads: [await photoUpload("photos")],
    };
    expect(await takeDown("tip", sent, he)).toMatchObject({ outcome: "filed", files: 1 });
    while (await workOnce());
    const [row] = await owner`select e.clean_sha256 is not null as clean from evidence e join submissions s on s.id = e.submission_id
      where s.story like '信里夹着%'`;
    expect(row?.clean).toBe(true);
  });
});

describe("what is wrong is said at its field, and nothing is kept", () => {
  const wrong: [string, "complaint" | "tip", Record<string, string>, [string, string]][] = [
    ["no channel", "tip", { channel: "" }, ["channel", "intake.taking.issues.channel"]],
    ["the web is not taken down", "tip", { channel: "web" }, ["channel", "intake.taking.issues.channel"]],
    ["12345 without a number", "complaint", { sourceNumber: "　" }, ["sourceNumber", "intake.taking.issues.number"]],
    ["a number too long", "complaint", { sourceNumber: "9".repeat(61) }, ["sourceNumber", "intake.taking.issues.numberLong"]],
    ["a day to come", "tip", { arrivedOn: daysAgo(-2) }, ["arrivedOn", "intake.taking.issues.future"]],
    ["a day long ago", "tip", { arrivedOn: "1999-01-01" }, ["arrivedOn", "intake.taking.issues.longAgo"]],
    ["no day at all", "tip", { arrivedOn: "昨天" }, ["arrivedOn", "intake.taking.issues.arrivedOn"]],
    ["a complaint out of the news", "complaint", { channel: "media" }, ["channel", "intake.taking.issues.nobodyComplains"]],
    ["a supervisor who is nobody", "tip", { channel: "supervisor", supervisor: "X-1" }, ["supervisor", "intake.taking.issues.supervisor"]],
    ["a complaint without consent", "complaint", { consent: "" }, ["consent", "intake.taking.issues.consent"]],
    ["no word on who tells", "tip", { identity: "" }, ["identity", "intake.taking.issues.identity"]],
    ["the citizens' own rules", "tip", { story: "太短" }, ["story", "intake.issues.storyShort"]],
  ];

  it.each(wrong)("%s", async (_, kind, typed, [field, key]) => {
    const before = await count();
    const answer = await takeDown(kind, kind === "tip" ? takenTip(typed) : takenComplaint({ sourceNumber: "N-1", ...typed }), shen);
    expect(answer).toMatchObject({ outcome: "invalid", issues: [{ field, key }] });
    expect(await count()).toBe(before);
  });
});
