import { sql } from "drizzle-orm";
import { Meilisearch } from "meilisearch";
import { beforeAll, expect, it } from "vitest";
import { asOwner } from "#db/owner.server.ts";
import { keepSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { seenBefore } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { memberId, publishCases, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const withServer = hasMeilisearch ? it : it.skip;

beforeAll(() => publishCases(database));

const due = async () => (await owner`select count(*)::int as n from search_to_tell where at <= now()`)[0]?.n;

/** The cases that Meilisearch was told of, and those that are public. */
async function toldAndPublic() {
  const [row] = await owner`select
    array(select case_id from meili_cases where content_hash <> '' order by case_id) as told,
    array(select id from published_cases order by id) as published`;
  return row as { told: string[]; published: string[] };
}

it("without a Meilisearch nothing piles up for it", async () => {
  expect(await due()).toBeGreaterThan(0);
  await keepSearch();
  expect(await due()).toBe(0);
});

withServer("what opens, closes or changes is told by the next look, and nothing else is looked at", async () => {
  useMeilisearch();
  await keepSearch();
  const first = await toldAndPublic();
  expect(first.told).toEqual(first.published);
  expect(first.told.length).toBeGreaterThan(5);
  // Somebody else's mistake in the books, which only a look through everything would see.
  const [strange = "", gone = ""] = first.told;
  await owner`update meili_cases set content_hash = '\\x01' where case_id = ${strange}`;
  const come = await asOwner(database.url, async (tx) => {
    const song = await memberId(tx, "song");
    await tx.execute(sql`insert into case_withdrawals (case_id, reason, member_id) values (${gone}, 'mistaken', ${song})`);
    const id = await writeCase(tx, ["new", "lifts", "城东镇", "新来物业", "新来物业电梯案", "电梯超期", "刚刚公布"], 900);
    await releaseDay(tx, "next", "2026-01-06T00:00:00Z", [id]);
    return id;
  });
  await keepSearch();
  const { told, published } = await toldAndPublic();
  expect(told).toEqual(published);
  expect(told).toContain(come);
  expect(told).not.toContain(gone);
  expect(await due()).toBe(0);
  expect((await owner`select length(content_hash) as n from meili_cases where case_id = ${strange}`)[0]?.n).toBe(1);
});

withServer("many changes are told in one task, and what has left in another", async () => {
  const client = new Meilisearch({ host: process.env.MEILI_URL ?? "", apiKey: process.env.MEILI_ADMIN_KEY });
  const tasks = async () => (await client.tasks.getTasks({ indexUids: [`cases_${database.name}`], limit: 1 })).total;
  await keepSearch();
  const [before, { told }] = [await tasks(), await toldAndPublic()];
  await asOwner(database.url, async (tx) => {
    const song = await memberId(tx, "song");
    for (const gone of told.slice(0, 3))
      await tx.execute(sql`insert into case_withdrawals (case_id, reason, member_id) values (${gone}, 'mistaken', ${song})`);
    const come: string[] = [];
    for (let place = 910; place < 920; place += 1)
      come.push(await writeCase(tx, ["x", "lifts", "城东镇", `甲${place}物业`, `甲${place}物业电梯案`, "电梯超期", "三号楼"], place));
    await releaseDay(tx, "many", "2026-01-08T00:00:00Z", come);
  });
  await keepSearch();
  expect([(await toldAndPublic()).told.length, (await tasks()) - before]).toEqual([told.length + 7, 2]);
});

withServer("when a topic gets another name, everything is looked through", async () => {
  await owner`update topics set synonyms = array_append(synonyms, '升降梯') where slug = 'lifts'`;
  await keepSearch();
  const [row] = await owner`select count(*)::int as n from meili_cases where length(content_hash) = 1`;
  expect(row?.n).toBe(0);
});

withServer("a case is told at its minute, though nobody touches it then", async () => {
  const id = await asOwner(database.url, async (tx) => {
    const made = await writeCase(tx, ["soon", "lifts", "城东镇", "将来物业", "将来物业电梯案", "电梯超期", "就要公布"], 901);
    await releaseDay(tx, "soon", "2099-01-01T00:00:00Z", [made]);
    return made;
  });
  const told = async () => {
    await keepSearch();
    return (await toldAndPublic()).told;
  };
  expect(await seenBefore(owner, "soon", told, 2000)).not.toContain(id);
  await expect.poll(told, { timeout: 30_000 }).toContain(id);
});
