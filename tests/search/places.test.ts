import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asOwner } from "#db/owner.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { releaseDay, writeCase } from "./cases.ts";
import { anyChange, bringOut, type Change, caseCount, makeChange } from "./places/changes.ts";
import { listener } from "./places/told.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const known = { cases: [] as string[], days: [] as string[], members: [] as string[], terms: [] as string[] };
const untold = listener(owner);
let hands: postgres.Sql;

/** The walls that keep people from most of this stand in other tests; here they are down, and only the index's own triggers are left. */
const walls = [
  ["exposure_days", "guard_day"],
  ["exposure_entries", "guard_entry"],
  ["exposure_holds", "guard_hold"],
  ["case_withdrawals", "guard_withdrawal"],
  ["case_reviews", "second_reader"],
  ["case_reviews", "compared_first"],
  ["cases", "keep_case_hash"],
  ["cases", "keep_version"],
  ["cases", "count_case_term"],
];

beforeAll(async () => {
  hands = postgres(database.url, { max: 4, onnotice: () => undefined });
  await asOwner(database.url, async (tx) => {
    for (let place = 0; place < caseCount; place += 1)
      known.cases.push(await writeCase(tx, ["x", "lifts", "城东镇", `甲${place}`, `甲${place}案`, "电梯", "三号楼"], 500 + place));
    await releaseDay(tx, "one", "2026-01-05T00:00:00Z", known.cases.slice(0, 2));
    await releaseDay(tx, "two", "2099-01-05T00:00:00Z", known.cases.slice(2, 4));
  });
  for (const [table, trigger] of walls) await owner.plain(`alter table ${table} disable trigger ${trigger}`);
  known.days = (await owner`select id from exposure_days order by slug`).map((row) => String(row.id));
  known.members = (await owner`select id from members where username in ('song', 'yan') order by username`).map((row) => String(row.id));
  known.terms = (await owner`select id from publication_terms order by tier limit 2`).map((row) => String(row.id));
});

afterAll(() => hands.end({ timeout: 5 }));

/** Cases on one side only, in the same moment; entries that stand elsewhere than the conditions say; and public ones that are not counted. */
async function differences() {
  const [row] = await owner`select
    array(select w.id from published_words w except select p.id from published_cases p) as "tooEarly",
    array(select p.id from published_cases p join case_words w on w.case_id = p.id and w.side = 'a' except select w.id from published_words w) as missing,
    (select count(*)::int from case_words w left join search_places p on p.case_id = w.case_id
     where w.visible <> coalesce(p.visible, 'empty')
       or not isempty(w.visible) and (array(select k.key from unnest(w.keys) with ordinality as c (code, place) join search_keys k using (code) order by c.place), w.release_at, w.position, w.amount) is distinct from (p.keys, p.release_at, p.position, p.amount))
      as misplaced,
    (select count(*)::int from published_words w where length(w.traits) <> 6 or not w.keys <@ array(select k.code from published_keys k)) as uncounted`;
  return row;
}

/** Keys that everybody may know although no case that has them has come out. */
const toldEarly = async () =>
  await owner`select k.key from published_keys k
    where not exists (select from case_words w where k.code = any(w.keys) and lower(w.visible) <= statement_timestamp())`;

const publicOnes = async () => (await owner`select id from published_words`).map(({ id }) => id);

const none = { tooEarly: [], missing: [], misplaced: 0, uncounted: 0 };

/** One hand makes its changes in transactions of one or two; what the database refuses or a deadlock ends is as if it were not. */
async function hand(all: Change[]): Promise<number> {
  let made = 0;
  for (let place = 0; place < all.length; place += 1 + ((all[place]?.pause ?? 0) % 2)) {
    const together = all.slice(place, place + 1 + ((all[place]?.pause ?? 0) % 2));
    const change = async (sql: postgres.TransactionSql) => {
      for (const one of together) await makeChange(sql, one, known);
      await sleep(together[0]?.pause ?? 0);
    };
    made += await hands.begin(change).then(
      () => 1,
      () => 0,
    );
  }
  return made;
}

it("whatever is done one after the other, the index counts what is public and nothing else", async () => {
  let [made, moments] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 4, maxLength: 14 }), async (all) => {
      await hands.begin((hand) => bringOut(hand, known));
      expect(await publicOnes()).toContain(known.cases[0]);
      for (const one of all) {
        made += await hand([{ ...one, pause: 0 }]);
        expect(await differences()).toEqual(none);
        expect(await toldEarly()).toEqual([]);
        expect(await untold()).toEqual([]);
        moments += 1;
      }
      // And once more when a minute that was near has come.
      await sleep(32);
      expect(await differences()).toEqual(none);
      expect(await untold()).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(moments / 2);
});

it("whatever four hands do at once, it does too", async () => {
  let made = 0;
  const four = fc.array(fc.array(anyChange, { minLength: 2, maxLength: 6 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(four, async (all) => {
      for (const count of await Promise.all(all.map(hand))) made += count;
      expect(await differences()).toEqual(none);
      expect(await toldEarly()).toEqual([]);
      expect(await untold()).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(100);
});

/** A case in public of its own, its entry lost, as a new index begins. */
async function withoutEntry(place: number): Promise<string> {
  const id = await asOwner(database.url, async (tx) => {
    const made = await writeCase(tx, ["x", "lifts", "城东镇", `乙${place}`, `乙${place}案`, "电梯", "三号楼"], 700 + place);
    await releaseDay(tx, `own-${place}`, "2026-01-05T00:00:00Z", [made]);
    await tx.execute(
      sql`update exposure_entries e set pinned_hash = c.content_hash from cases c where c.id = e.case_id and c.id = ${made}`,
    );
    return made;
  });
  await owner`delete from case_words where case_id = ${id}`;
  return id;
}

const make = (hand: postgres.Sql | postgres.TransactionSql, id: string) =>
  hand`insert into case_words (side, case_id, words, title_text, made_from) values ('a', ${id}, '', '', '')`;
const withdraw = (hand: postgres.Sql | postgres.TransactionSql, id: string) =>
  hand`insert into case_withdrawals (case_id, reason, member_id) values (${id}, 'mistaken', ${known.members[0] ?? ""})`;

it.each([
  ["an entry is being made while its case is withdrawn", make, withdraw],
  ["a case is being withdrawn while its entry is made", withdraw, make],
])("%s: the withdrawal counts", async (name, first, second) => {
  const id = await withoutEntry(name.length);
  let then: Promise<unknown> = Promise.resolve();
  await hands.begin(async (hand) => {
    await first(hand, id);
    then = second(hands, id).execute();
    await sleep(200);
  });
  await then;
  expect((await owner`select count(*)::int as n from case_words where case_id = ${id}`)[0]).toEqual({ n: 1 });
  expect(await differences()).toEqual(none);
});

it("from an older moment nobody reckons where a case stands", async () => {
  const [one = ""] = known.cases;

  await owner`insert into exposure_holds (case_id, reason) values (${one}, 'x') on conflict do nothing`;
  await expect(
    hands.begin("isolation level repeatable read", (hand) => hand`delete from exposure_holds where case_id = ${one}`),
  ).rejects.toThrow(/committed now/);
});
