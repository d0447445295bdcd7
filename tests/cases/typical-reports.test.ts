import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asDraft } from "#app/cases/typical/as-draft.ts";
import { draftFromReport } from "#app/cases/typical/draft-from-report.ts";
import { handInReport } from "#app/cases/typical/hand-in-report.ts";
import { openReport } from "#app/cases/typical/open-report.ts";
import { reportList } from "#app/cases/typical/report-list.ts";
import { asCitizen, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { reported } from "#tests/support/typical-report.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();
const denied = "42501";

async function handedIn(changed: Record<string, string> = {}): Promise<string> {
  const done = await handInReport(reported(changed), await member("lu"));
  if (done.outcome !== "handed-in") throw new Error(JSON.stringify(done));
  return done.id;
}

it("a unit hands in its case; publicity reads it and drafts from it; the unit's list says so", async () => {
  const id = await handedIn();
  const [lu, song] = [await member("lu"), await member("song")];
  const report = await openReport(id, song);
  expect(report).toMatchObject({
    fine: 2000,
    confiscatedIncome: 121000,
    amountInvolved: 862500,
    stage: ["trade"],
    blocked: null,
    published: false,
  });
  if (!report) throw new Error("no report");
  const draft = asDraft(report);
  expect(draft).toMatchObject({ title: reported().caseName, fineYuan: "2000", confiscatedYuan: "121000", decidedOn: "2026-10-15" });
  expect(JSON.stringify(draft)).not.toContain("陆远");
  const done = await draftFromReport(id, written({ documentNo: "禾市监处罚〔2026〕950号" }), song);
  expect(done.outcome).toBe("drafted");
  const list = await reportList(lu, 1);
  expect(list.rows.find((row) => row.id === id)).toMatchObject({ drafted: true, published: false });
});

it("another unit does not see it, nor does whoever reviews", async () => {
  const id = await handedIn();
  for (const username of ["he", "yan", "shen", "gu"])
    expect([username, await openReport(id, await member(username))]).toEqual([username, null]);
  expect(await openReport(id, await member("zhou"))).not.toBeNull();
});

describe("what stands against a draft", () => {
  it("a case that is still open is not drafted, whatever is typed", async () => {
    const id = await handedIn({ handlingStatus: "open", closedOn: "" });
    expect(await draftFromReport(id, written(), await member("song"))).toEqual({ outcome: "blocked", why: "open" });
  });

  it("nor one without a penalty", async () => {
    const id = await handedIn({ penalised: "", penaltyOn: "", penaltyText: "", fine: "", confiscatedIncome: "" });
    expect(await draftFromReport(id, written(), await member("song"))).toEqual({ outcome: "blocked", why: "not-punished" });
  });

  it("a warning only says so, and the draft keeps saying so though the tick was taken away", async () => {
    const id = await handedIn({ penaltyText: "给予警告的行政处罚。", fine: "", confiscatedIncome: "" });
    const song = await member("song");
    expect((await openReport(id, song))?.warningOnly).toBe(true);
    const done = await draftFromReport(id, written({ warningOnly: "" }), song);
    const number = done.outcome === "drafted" ? done.number : "";
    const [row] = await asMember(song, (tx) => tx.execute(sql`select warning_only from cases where number = ${number}`));
    expect(row?.warning_only).toBe(true);
  });
});

describe("bad input is refused at its field and changes nothing", () => {
  it.each([
    [{ caseName: "短" }, "caseName", "cases.issues.caseName"],
    [{ closedOn: "" }, "closedOn", "cases.issues.closedOn"],
    [{ closedOn: "2026-06-30" }, "closedOn", "cases.issues.closedBeforeFiled"],
    [{ filedOn: "2999-01-01", closedOn: "2999-01-01" }, "filedOn", "cases.issues.dayToCome"],
    [{ fine: "很多" }, "fine", "cases.issues.tenThousands"],
    [{ penaltyOn: "" }, "penaltyOn", "cases.issues.penaltyOn"],
    [{ toPolice: "on" }, "toPoliceOn", "cases.issues.toPoliceOn"],
    [{ summary: "短" }, "summary", "cases.issues.summary"],
  ])("%j", async (changed, field, key) => {
    const lu = await member("lu");
    const before = (await reportList(lu, 1)).total;
    const done = await handInReport(reported(changed), lu);
    expect(done.outcome === "invalid" && done.issues).toContainEqual(expect.objectContaining({ field, key }));
    expect((await reportList(lu, 1)).total).toBe(before);
  });
});

describe("the walls", () => {
  const tries = async (username: string, statement: string) =>
    asMember(await member(username), (tx) => tx.execute(sql.raw(statement))).then((rows) => rows.count ?? rows.length, errorCode);

  it("no stranger reads a report, and nobody changes or removes one", async () => {
    const id = await handedIn();
    expect(await asCitizen((tx) => tx.execute(sql`select 1 from typical_case_reports`)).then(() => null, errorCode)).toBe(denied);
    for (const username of ["lu", "song", "zhou"])
      for (const change of [
        `update typical_case_reports set summary = summary where id = '${id}'`,
        `delete from typical_case_reports where id = '${id}'`,
      ])
        expect([username, await tries(username, change)]).toEqual([username, denied]);
  });

  it("nobody hands in for another unit or in another's name, and only units hand in", async () => {
    const id = await handedIn();
    const copy = (
      unit: string,
      who: string,
    ) => `insert into typical_case_reports select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
      'unit_id', (select unit_id from members where username = '${unit}'), 'member_id', (select id from members where username = '${who}')))).*
      from typical_case_reports r where id = '${id}'`;
    expect(await tries("lu", copy("lu", "lu"))).toBe(1);
    for (const [username, unit, who] of [
      ["lu", "he", "lu"],
      ["lu", "lu", "he"],
      ["song", "song", "song"],
      ["zhou", "zhou", "zhou"],
    ] as const)
      expect([username, unit, who, await tries(username, copy(unit, who))]).toEqual([username, unit, who, denied]);
  });

  it("with free hands, too, no draft is tied to an open case", async () => {
    const id = await handedIn({ handlingStatus: "open", closedOn: "" });
    expect(await tries("song", `insert into report_drafts select '${id}', id from cases limit 1`)).toBe(denied);
    expect(await tries("lu", `insert into report_drafts select '${id}', gen_random_uuid()`)).toBe(denied);
  });
});
