import { beforeAll, describe, expect, it } from "vitest";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";
import { complaint, submitComplaint, submitTip, tip } from "#tests/support/sent.ts";
import { takenComplaint } from "#tests/support/taken.ts";

const owner = ownerOf(freshDatabase());
const cookies: Record<string, string> = {};

/** Who they are, in each place where a form asks for it. */
const canaries = [
  "欧阳独一",
  "13911110001",
  "独一巷一号院三单元",
  "司徒独二",
  "13911110002",
  "独二巷二号院四单元",
  "诸葛代理",
  "13911110003",
];

beforeAll(async () => {
  for (const username of ["shen", "lu", "zhou"]) {
    cookies[username] = await badgeOf(username);
  }
  const [name = "", phone = "", address = "", second = "", mobile = "", home = "", agentName = "", agentPhone = ""] = canaries;
  const agent = { behalf: "agent", agentName, agentPhone };
  const shen = await member("shen");
  const sent = [
    await submitComplaint(complaint({ name, phone, address, ...agent })),
    await submitTip(tip({ identity: "real-name", name: second, phone: mobile, address: home })),
    await takeDown("complaint", takenComplaint({ name: second, phone: mobile, address: home, arrivedOn: daysAgo(40) }), shen),
  ];
  for (const one of sent) expect(one).toMatchObject({ outcome: "filed" });
  while (await workOnce());
  await owner.plain("update leads set opened_on = opened_on - 40");
});

const file = async (path: string, as: string) => {
  const answer = await get(path, { Cookie: cookies[as] ?? "" });
  return {
    status: answer.status,
    type: answer.headers.get("Content-Type"),
    cache: answer.headers.get("Cache-Control"),
    text: await answer.text(),
  };
};

describe("what leaves as a file", () => {
  it.each([
    ["/staff/filings/unregistered.csv", "shen", 4],
    ["/en/staff/filings/unregistered.csv", "shen", 4],
    ["/staff/reports/statistics.csv", "zhou", 5],
    [`/en/staff/reports/statistics.csv?from=${daysAgo(300)}&to=${daysAgo(0)}`, "zhou", 5],
  ])("%s holds nothing of who somebody is", async (path, as, lines) => {
    const taken = await file(path, as);
    expect(taken).toMatchObject({ status: 200, type: expect.stringContaining("text/csv"), cache: "no-store" });
    expect(taken.text.split("\r\n").length).toBeGreaterThanOrEqual(lines);
    expect(canaries.filter((canary) => taken.text.includes(canary))).toEqual([]);
    expect(taken.text).not.toMatch(/1391111000\d/);
  });

  it("is written down when it is the list for 12315: by whom, when, and how many rows; not when it is refused", async () => {
    const exported = () =>
      owner`select m.username, a.facts, a.subject_kind, a.at > now() - interval '1 minute' as now from activity a
        join members m on m.id = a.member_id where verb = 'lead.exported' order by seq`;
    const before = (await exported()).length;
    const { text } = await file("/staff/filings/unregistered.csv", "shen");
    const rows = text.trim().split(/\r\n/).length - 1;
    expect((await file("/staff/filings/unregistered.csv", "lu")).status).toBe(403);
    const after = await exported();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({ username: "shen", facts: { rows: 3 }, subject_kind: "unit", now: true });
    expect(rows).toBe(3);
    await file("/staff/filings/unregistered", "shen");
    expect(await exported()).toHaveLength(before + 1);
    const record = await file("/staff/activity", "zhou");
    expect(record.text).toContain("取走12315待登记清单");
  });
});
