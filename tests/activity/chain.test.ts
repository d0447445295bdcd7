import { expect, it } from "vitest";
import { activityPage } from "#app/activity/activity-page.ts";
import { record } from "#app/activity/record.ts";
import { verifyActivity } from "#app/activity/verify-activity.ts";
import { asMember } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

it("forty colleagues write at once and the chain stays one", async () => {
  const zhou = await member("zhou");
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => asMember(zhou, (tx) => record(tx, "lead.noted", { kind: "lead", id: String(n) }, { n }))),
  );
  expect(await verifyActivity(zhou)).toMatchObject({ whole: true, rows: 40 });
});

it("is read page by page, and a page beyond the last is the last", async () => {
  for (const page of [1e99, Number.NEGATIVE_INFINITY]) expect(await activityPage(await member("zhou"), page)).toMatchObject({ page: 1 });
});

it("says who, even when somebody else is named", async () => {
  const zhou = await member("zhou");
  const gu = await member("gu");
  await asMember(zhou, (tx) => tx.execute(`select append_activity('member.signed-in', 'member', 'x', '{}', null, '${gu.id}')`));
  const [last] = await owner`select member_id, actor from activity order by seq desc limit 1`;
  expect(last).toEqual({ member_id: zhou.id, actor: "member" });
});

it.each([
  ["a word is changed", "update activity set verb = 'lead.closed' where seq = 7", 7],
  ["a row is taken out of the middle", "delete from activity where seq = 9", 10],
  [
    "two rows are exchanged",
    "update activity set subject_id = case subject_id when '3' then '4' else '3' end where subject_id in ('3', '4')",
    null,
  ],
])("shows when %s", async (_what, change, brokenAt) => {
  const zhou = await member("zhou");
  await owner.plain("create table kept as select * from activity");
  await owner.plain(change);
  const check = await verifyActivity(zhou);
  expect(check).toMatchObject(brokenAt ? { whole: false, brokenAt } : { whole: false });
  await owner.plain("truncate activity");
  await owner.plain("insert into activity select * from kept");
  await owner.plain("drop table kept");
  expect(await verifyActivity(zhou)).toMatchObject({ whole: true });
});
