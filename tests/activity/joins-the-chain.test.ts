import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { historyOf } from "#app/activity/history-of.ts";
import { record } from "#app/activity/record.ts";
import { verifyActivity } from "#app/activity/verify-activity.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

it("fifty at once, some with two rows and some that think better of it: one chain, in order, without a gap", async () => {
  const zhou = await member("zhou");
  const write = (n: number) =>
    asMember(zhou, async (tx) => {
      await record(tx, "lead.noted", { kind: "lead", id: `fifty-${n}` }, { n });
      if (n % 5 === 0) await record(tx, "lead.claimed", { kind: "lead", id: `fifty-${n}` });
      if (n % 3 === 0) throw new Error("thought better of it");
    }).then(
      () => 1,
      () => 0,
    );
  const done = (await Promise.all(Array.from({ length: 50 }, (_, n) => write(n)))).reduce<number>((sum, one) => sum + one, 0);
  const rows =
    await owner`select subject_id, verb, facts, previous_hash = coalesce(lag(hash) over (order by seq), '\\x00') as follows from activity order by seq`;
  const ours = rows.filter(({ subject_id: id }) => id.startsWith("fifty-"));
  expect([done, ours.filter(({ verb }) => verb === "lead.noted").length]).toEqual([33, 33]);
  expect(ours.every(({ follows }) => follows)).toBe(true);
  for (const [place, { verb, subject_id: id }] of ours.entries())
    if (verb === "lead.claimed") expect(ours[place - 1]).toMatchObject({ verb: "lead.noted", subject_id: id });
  expect(await verifyActivity(zhou)).toMatchObject({ whole: true, rows: rows.length });
});

it("whoever is not done yet keeps nobody waiting, sees their own row, and comes after who was done first", async () => {
  const zhou = await member("zhou");
  const slow = { kind: "lead", id: "slow" };
  await asMember(zhou, async (tx) => {
    await record(tx, "lead.noted", slow);
    await asMember(zhou, (other) => record(other, "lead.noted", { kind: "lead", id: "quick" }));
    expect(await historyOf(tx, slow)).toMatchObject([{ verb: "lead.noted", who: zhou.name }]);
    expect(await asMember(zhou, (other) => historyOf(other, slow))).toEqual([]);
  });
  const order = await owner`select subject_id from activity where subject_id in ('slow', 'quick') order by seq`;
  expect(order.map((row) => row.subject_id)).toEqual(["quick", "slow"]);
  expect(await verifyActivity(zhou)).toMatchObject({ whole: true });
});

it("a member with free SQL who has it chained early, or takes it back in part, still writes one whole chain", async () => {
  const zhou = await member("zhou");
  await asMember(zhou, async (tx) => {
    await tx.execute(sql`set constraints all immediate`);
    await record(tx, "lead.noted", { kind: "lead", id: "early" });
    await tx
      .transaction((part) => record(part, "lead.noted", { kind: "lead", id: "taken back" }).then(() => part.rollback()))
      .catch(() => undefined);
    await record(tx, "lead.noted", { kind: "lead", id: "late" });
  });
  for (const change of [
    "update activity set seq = 1",
    "delete from activity",
    "alter table activity disable trigger all",
    "select nextval('activity_written')",
  ])
    expect([change, await asMember(zhou, (tx) => tx.execute(sql.raw(change))).then(() => null, errorCode)]).toEqual([change, "42501"]);
  expect(await owner`select 1 from activity where subject_id = 'taken back' or seq < 1`).toEqual([]);
  expect(await verifyActivity(zhou)).toMatchObject({ whole: true });
});

it("a filing that cannot join the chain is not acknowledged, and is not there", async () => {
  await owner.plain("alter table activity add constraint full_up check (seq < 0) not valid");
  try {
    await expect(submitTip(tip())).rejects.toThrow();
    expect(await owner`select 1 from submissions union all select 1 from jobs where kind = 'lead.route'`).toEqual([]);
  } finally {
    await owner.plain("alter table activity drop constraint full_up");
  }
  expect(await submitTip(tip())).toMatchObject({ outcome: "filed" });
  expect(await verifyActivity(await member("zhou"))).toMatchObject({ whole: true });
});
