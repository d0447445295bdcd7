import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { linkList } from "#app/exposure/link-list.ts";
import { makeLink } from "#app/exposure/make-link.ts";
import { openRehearsal, rehearsalPicture } from "#app/exposure/open-rehearsal.ts";
import { revokeLink } from "#app/exposure/revoke-link.ts";
import { asCitizen, asMember, asStranger, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

async function linkTo(slug: string): Promise<string> {
  const made = await makeLink(slug, await member("song"));
  if (made.outcome !== "made") throw new Error(made.outcome);
  return made.key;
}

it("whoever holds the key reads the day as it will be, for 24 hours; only its hash is kept", async () => {
  const number = await approvedCase();
  await rehearsedDay("for-the-leader", [number]);
  const key = await linkTo("for-the-leader");
  expect(Buffer.from(key, "base64url")).toHaveLength(20);
  const opened = await openRehearsal(key);
  expect(opened?.day.cases.map((known) => known.number)).toEqual([number]);
  expect(opened?.maker).toBe((await member("song")).name);
  const [kept] =
    await owner`select encode(key_hash, 'escape') as hash, expires_at - made_at = interval '24 hours' as for_a_day from rehearsal_links`;
  expect(kept).toMatchObject({ for_a_day: true });
  expect(String(kept?.hash)).not.toContain(key);
  expect(await openRehearsal(`${key}x`)).toBeNull();
  expect(await openRehearsal("")).toBeNull();
  expect(await rehearsalPicture(key, "no-such-picture")).toBeNull();
});

it("a link ends when it is revoked, when its day is over, at the minute, and with its maker", async () => {
  const song = await member("song");
  await armedDay("many-ends", [await approvedCase()]);
  const [revoked, late, last] = [await linkTo("many-ends"), await linkTo("many-ends"), await linkTo("many-ends")];
  const listed = await linkList("many-ends", song);
  expect(listed.map(({ open }) => open)).toEqual([true, true, true]);
  const first = listed.at(-1)?.id ?? "";
  expect(await revokeLink("many-ends", first, song)).toEqual({ outcome: "revoked" });
  expect(await revokeLink("many-ends", first, song)).toEqual({ outcome: "unknown" });
  expect(await openRehearsal(revoked)).toBeNull();
  expect(await openRehearsal(late)).not.toBeNull();
  await owner`update rehearsal_links set expires_at = clock_timestamp() - interval '1 second' where id = ${listed[1]?.id ?? ""}`;
  expect(await openRehearsal(late)).toBeNull();
  expect(await openRehearsal(last)).not.toBeNull();
  await owner`update members set deactivated_at = now() where id = ${song.id}`;
  expect(await openRehearsal(last)).toBeNull();
  await owner.plain("update members set deactivated_at = null");
  await letMinuteCome(owner, "many-ends");
  expect(await openRehearsal(last)).toBeNull();
  expect(await makeLink("many-ends", song)).toEqual({ outcome: "too-late" });
});

it("nobody lengthens a link, makes one in another's name, or finds one without its key", async () => {
  const [song, yan] = [await member("song"), await member("yan")];
  await rehearsedDay("guarded-link", [await approvedCase()]);
  await linkTo("guarded-link");
  const run = (by: { id: string }, statement: ReturnType<typeof sql>) =>
    asMember(by, (tx) => tx.execute(statement)).then(() => null, errorCode);
  const insert = (by: string) =>
    sql`insert into rehearsal_links (day_id, key_hash, made_by, expires_at) select id, sha256('x'), ${by}, '2099-01-01' from exposure_days where slug = 'guarded-link'`;
  expect(await run(song, sql`update rehearsal_links set expires_at = '2099-01-01'`)).toBe("42501");
  expect(await run(song, insert(yan.id))).toBe("42501");
  expect(await run(yan, insert(yan.id))).toBe("42501");
  expect(await run(song, insert(song.id))).toBeNull();
  expect(await owner`select 1 from rehearsal_links where expires_at > now() + interval '25 hours'`).toEqual([]);
  expect(await asStranger((tx) => tx.execute(sql`select * from rehearsal_links`))).toHaveLength(0);
  expect(await asCitizen((tx) => tx.execute(sql`select * from rehearsal_link('\\x00')`)).then(() => null, errorCode)).toBe("42501");
});
