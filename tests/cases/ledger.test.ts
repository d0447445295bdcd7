import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { draftFromLead } from "#app/cases/draft-from-lead.ts";
import { ledger, ledgerEntry } from "#app/cases/ledger.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { closeLead } from "#app/leads/close-lead.ts";
import { fileLead } from "#app/leads/file-lead.ts";
import { asCitizen, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
const denied = "42501";
const answer = "我们检定了六号枪，误差超过允许范围，已经立案处罚。谢谢您。";
let [penalised, open] = ["", ""];

beforeAll(async () => {
  const lu = await member("lu");
  const numbers: string[] = [];
  for (const at of [0, 1]) {
    await submitTip(tip({ story: `加油站六号枪少给油，第${at + 1}次了，我每天早上七点一刻去加油，跳枪以后只有三十八升半。` }));
    while (await workOnce());
    const [lead] = await owner`select number from leads where stage = 'unclaimed' order by opened_on desc, number desc limit 1`;
    numbers.push(String(lead?.number));
    await claimLead(String(lead?.number), lu);
    await fileLead(String(lead?.number), lu);
  }
  [penalised = "", open = ""] = numbers;
  await closeLead(penalised, { code: "penalised", answer, waiver: "协办任务不再需要。" }, lu);
});

it("publicity reads the lines of leads closed with a penalty, and nothing that the sender or the answer said", async () => {
  const song = await member("song");
  const entries = await ledger(song);
  expect(entries.map(({ number }) => number)).toContain(penalised);
  expect(entries.map(({ number }) => number)).not.toContain(open);
  expect(Object.keys(entries[0] ?? {}).sort()).toEqual(["closedOn", "drafted", "number", "party", "topic", "township", "unit", "unitEn"]);
  for (const said of ["六号枪", "七点一刻", "三十八升半"]) expect(JSON.stringify(entries)).not.toContain(said);
  expect(await ledgerEntry(open, song)).toBeNull();
});

it("nobody else reads it, and publicity still reads no lead", async () => {
  for (const username of ["lu", "shen", "yan", "zhou", "gu"])
    expect([username, await ledger(await member(username))]).toEqual([username, []]);
  expect(await asCitizen((tx) => tx.execute(sql`select * from closed_lead_ledger()`)).then(() => null, errorCode)).toBe(denied);
  const song = await member("song");
  expect([...(await asMember(song, (tx) => tx.execute(sql`select 1 from leads`)))]).toEqual([]);
});

it("a case drafted from a line is tied to its lead; from any other lead there is none", async () => {
  const song = await member("song");
  const done = await draftFromLead(penalised, written({ documentNo: "禾市监处罚〔2026〕960号" }), song);
  const number = done.outcome === "drafted" ? done.number : "";
  const [row] = await owner`select l.number from cases c join leads l on l.id = c.lead_id where c.number = ${number}`;
  expect(row?.number).toBe(penalised);
  expect((await ledgerEntry(penalised, song))?.drafted).toBe(true);
  expect(await draftFromLead(open, written(), song)).toEqual({ outcome: "unknown" });
  expect(await draftFromLead(penalised, written({ title: "短" }), song)).toMatchObject({
    outcome: "invalid",
    issues: [{ field: "title" }],
  });
});

it("with free hands, too, nobody but publicity ties, and never a case of somebody else's or a lead that is open", async () => {
  await draftCase(written({ documentNo: "禾市监处罚〔2026〕961号" }), await member("song"));
  const [one] = await owner`select id from cases where lead_id is null limit 1`;
  const tie = async (username: string, lead: string) =>
    asMember(await member(username), (tx) => tx.execute(sql`select tie_case_to_lead(${one?.id}, ${lead}) as tied`)).then(
      (rows) => rows[0]?.tied,
      errorCode,
    );
  expect(await tie("lu", penalised)).toBe(denied);
  expect(await tie("song", open)).toBe(false);
  await owner`update cases set author_id = (select id from members where username = 'yan') where id = ${String(one?.id)}`;
  expect(await tie("song", penalised)).toBe(false);
});
