import { beforeAll, expect, it } from "vitest";
import { calendarFrom } from "#app/deadlines/calendar.ts";
import { officeHours } from "#app/deadlines/office-hours.ts";
import { afterWorkingHours } from "#app/deadlines/working-hours.ts";
import { translate } from "#app/i18n/words.tsx";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { registerLead } from "#app/leads/register-lead.ts";
import { unregisteredLead, unregisteredLeads } from "#app/leads/unregistered-leads.ts";
import { csv } from "#app/reports/csv.ts";
import type { Member } from "#app/team/member.ts";
import { unregisteredRows } from "#app/web/staff/filings/parts/unregistered-rows.ts";
import { asMember } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenComplaint, takenTip } from "#tests/support/taken.ts";

const hours = officeHours("9:00-12:00,13:30-17:30");
const database = freshDatabase();
const owner = ownerOf(database);

let shen: Member;
let lu: Member;
let he: Member;

beforeAll(async () => {
  [shen, lu, he] = [await member("shen"), await member("lu"), await member("he")];
});

/** A tip that arrived so many days ago, as the lead of lu's brigade that it became. */
async function lead(days: number, typed: Record<string, string> = {}): Promise<string> {
  const filed = await takeDown("tip", takenTip({ arrivedOn: daysAgo(days), ...typed }), shen);
  expect(filed).toMatchObject({ outcome: "filed" });
  while (await workOnce());
  const [row] = await owner`update leads set owner_unit_id = ${lu.unit.id}
    where number = (select max(number) from leads where number like 'J-%') returning number`;
  return String(row?.number);
}

it("the unit that has it notes the number; nobody else's unit does; intake does for all", async () => {
  const number = await lead(0);
  expect(await registerLead(number, "3303260001", he)).toEqual({ outcome: "unknown" });
  expect(await registerLead(number, " 3303２60001-a ", lu)).toEqual({ outcome: "registered" });
  expect(await openLead(number, lu)).toMatchObject({ number12315: "3303260001-A", can: { register: true } });
  expect(await openLead(number, shen)).toBeNull();
  expect(await registerLead(number, "3303260002", shen)).toEqual({ outcome: "registered" });
  const rows =
    await owner`select m.username, a.facts from activity a join members m on m.id = a.member_id where verb = 'lead.registered' order by seq`;
  expect(rows).toMatchObject([
    { username: "lu", facts: { before: null, number: "3303260001-A" } },
    { username: "shen", facts: { before: "3303260001-A", number: "3303260002" } },
  ]);
});

it("a number that is none is refused, and one that stands on another lead; its lead is named to who may open it", async () => {
  const number = await lead(0, { story: "另外一件事：这台加油机的铅封被人动过。" });
  for (const typed of ["", "12345", "x".repeat(41), "登记号1234567"])
    expect(await registerLead(number, typed, lu)).toMatchObject({ outcome: "invalid", issues: [{ key: "leads.issues.number12315" }] });
  const taken = await registerLead(number, "3303260002", lu);
  expect(taken).toMatchObject({ outcome: "invalid", issues: [{ field: "number12315", key: "leads.issues.taken12315" }] });
  expect(await registerLead(number, "3303260002", shen)).toMatchObject({ issues: [{ key: "leads.issues.taken12315Elsewhere" }] });
  expect((await openLead(number, lu))?.number12315).toBeNull();
});

it("what was entered at 12315 and comes back from there is a double; what came from there keeps its own number", async () => {
  const back = takenComplaint({ channel: "12315", sourceNumber: "3303260002" });
  expect(await takeDown("complaint", back, shen)).toMatchObject({ outcome: "double", number: expect.stringMatching(/^J-/) });
  const number = await lead(30, { channel: "12315", sourceNumber: "3303269999", story: "从平台转来的一件事，说的是加油机少给油。" });
  expect(await openLead(number, lu)).toMatchObject({ can: { register: false }, sourceNumber: "3303269999" });
  expect(await registerLead(number, "3303261111", lu)).toEqual({ outcome: "unknown" });
  expect(await registerLead(await lead(0), "3303269999", lu)).toMatchObject({ outcome: "invalid" });
});

it("a lead that a colleague took down runs from that minute; without a name, or from an earlier day, from the next working morning", async () => {
  const named = { identity: "real-name", name: "欧阳独一", phone: "13912345678" };
  const minute = async (number: string) => (await unregisteredLead(number, shen))?.registerBy;
  const called = await lead(0, { ...named, story: "刚刚打来电话说的一件事，说的是加油机。" });
  const [row] = await owner`select to_char(s.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at
    from submissions s join leads l on l.submission_id = s.id where l.number = ${called}`;
  const after = (start: string) => asMember(shen, async (tx) => afterWorkingHours(start, 24, hours, await calendarFrom(tx, daysAgo(40))));
  expect(await minute(called)).toBe(await after(String(row?.at)));
  expect(await minute(await lead(0, { story: "没有留名的人刚刚说的一件事，说的是加油机。" }))).toBe(await after(daysAgo(0)));
  expect(await minute(await lead(2, { ...named, story: "前几天写在本子上的一件事，今天才录进来。" }))).toBe(await after(daysAgo(2)));
});

it("after 24 working hours an open lead without a number stands on intake's list, and on nobody else's", async () => {
  const old = await lead(30, { merchantName: "=HYPERLINK(1)加油站", name: "欧阳独一", identity: "real-name", phone: "13912345678" });
  const young = await lead(1, { story: "昨天才收到的一件事，二十四个工作小时还没有到。" });
  const listed = await unregisteredLeads(shen);
  expect(listed.map((one) => one.number)).toEqual([old]);
  expect(await unregisteredLead(young, shen)).toMatchObject({ number: young });
  expect(await unregisteredLeads(lu)).toEqual([]);
  const file = csv(unregisteredRows(listed, new Map([["fuel-metering", "油品"]]), translate("zh")));
  expect(file).toMatch(/^\uFEFF本局编号,类型,收到日期,到期日,经营者,经营者地址,类别,经过\r\n/);
  expect(file).toContain(`${old},举报,${daysAgo(30)}`);
  expect(file).toContain("'=HYPERLINK(1)加油站");
  for (const secret of ["欧阳独一", "13912345678"]) expect(file).not.toContain(secret);
  await registerLead(old, "3303267777", shen);
  expect(await unregisteredLeads(shen)).toEqual([]);
});
