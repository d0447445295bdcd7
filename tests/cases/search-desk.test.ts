import { type SQL, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { addSynonym } from "#app/cases/search/add-synonym.ts";
import { endSynonym } from "#app/cases/search/end-synonym.ts";
import { missList } from "#app/cases/search/miss-list.ts";
import { openSynonym, synonymList } from "#app/cases/search/synonym-list.ts";
import { asCitizen, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

beforeEach(() => owner.plain("truncate search_misses, search_synonyms"));

const add = async (names: string, as = "song") => addSynonym({ names }, await member(as));
const inForce = async () =>
  (await asCitizen((tx) => tx.execute<{ names: string[] }>(sql`select names from other_names`))).map((r) => r.names);
const free = async (as: string, change: SQL) =>
  asMember(await member(as), (tx) => tx.execute(change)).then((rows) => rows.count, errorCode);

describe("questions that found nothing", () => {
  it("are summed over the last 7, 30 and 90 days, most often first; one that has other names says so", async () => {
    await owner`insert into search_misses (day, asked, times) select (now() at time zone 'Asia/Shanghai')::date - ago, asked, times
      from (values (0, '跳枪', 2), (6, '跳枪', 1), (7, '跳枪', 40), (3, '油老虎', 9), (29, '盲盒', 5), (30, '盲盒', 70), (89, '黑气', 1), (90, '黑气', 99))
      as seen (ago, asked, times)`;
    await add("油老虎、油枪");
    const song = await member("song");
    const listed = async (days: 7 | 30 | 90) => (await missList(song, days)).rows.map(({ asked, times }) => [asked, times]);
    expect(await listed(7)).toEqual([
      ["油老虎", 9],
      ["跳枪", 3],
    ]);
    expect(await listed(30)).toEqual([
      ["跳枪", 43],
      ["油老虎", 9],
      ["盲盒", 5],
    ]);
    expect(await listed(90)).toEqual([
      ["盲盒", 75],
      ["跳枪", 43],
      ["油老虎", 9],
      ["黑气", 1],
    ]);
    const [top] = (await missList(song, 7)).rows;
    const today = (await owner`select ((now() at time zone 'Asia/Shanghai')::date - 3)::text as day`)[0]?.day;
    expect(top).toEqual({ asked: "油老虎", times: 9, last: today, named: true });
  });

  it("are shown to a hundred, and all are counted", async () => {
    await owner`insert into search_misses (day, asked) select (now() at time zone 'Asia/Shanghai')::date, 'q' || n from generate_series(1, 130) as n`;
    const { rows, total } = await missList(await member("zhou"), 7);
    expect([rows.length, total]).toEqual([100, 130]);
    expect(await missList(await member("lu"), 7)).toEqual({ rows: [], total: 0 });
  });
});

describe("other names for one thing", () => {
  it("are in force as soon as they are added, written as questions are read, with who and one row of the record", async () => {
    expect(await add(" 跳槍 ，Ｇas\n跳枪、油枪，， ")).toEqual({ outcome: "added" });
    expect(await inForce()).toEqual([["跳枪", "gas", "油枪"]]);
    const [group] = await synonymList(await member("zhou"));
    expect(group).toMatchObject({ names: ["跳枪", "gas", "油枪"], addedBy: (await member("song")).name });
    const rows = await owner`select verb, facts::text as facts from activity where subject_id = ${group?.id ?? ""}`;
    expect(rows.map(({ verb, facts }) => [verb, facts])).toEqual([["synonym.added", '{"names": 3, "vouched": false}']]);
  });

  it.each([
    ["", "few"],
    ["油枪", "few"],
    ["油枪、油槍，油枪", "few"],
    ["一一、二二、三三、四四、五五、六六、七七、八八、九九", "many"],
    [`油枪、${"长".repeat(21)}`, "long"],
    ["油枪、的", "empty"],
    ["油枪、！！", "empty"],
    ["某加油站、王建国", "name"],
    ["油枪、13812345678", "personal"],
    ["油枪、浙A12345", "personal"],
    ["加油机、油枪", "known"],
  ])("that are not right change nothing and say why: %s", async (names, why) => {
    const before = (await owner`select count(*)::int as n from activity`)[0]?.n;
    expect(await add(names)).toMatchObject({ outcome: "invalid", issues: [{ field: "names", key: `search.desk.issues.${why}` }] });
    expect(await inForce()).toEqual([]);
    expect((await owner`select count(*)::int as n from activity`)[0]?.n).toBe(before);
  });

  it("that only look like a person's are taken when a member vouches that they are none; a number never is", async () => {
    const song = await member("song");
    expect(await add("植发、种头发")).toMatchObject({ issues: [{ key: "search.desk.issues.name", facts: { name: "植发" } }] });
    expect(await addSynonym({ names: "植发、13812345678", noName: "on" }, song)).toMatchObject({
      issues: [{ key: "search.desk.issues.personal" }],
    });
    expect(await addSynonym({ names: "植发、种头发", noName: "on" }, song)).toEqual({ outcome: "added" });
    expect(await inForce()).toEqual([["植发", "种头发"]]);
    const [row] = await owner`select facts::text as facts from activity order by seq desc limit 1`;
    expect(row?.facts).toBe('{"names": 2, "vouched": true}');
  });

  it("take a name only once, also when two add it at the same time, until its group has ended", async () => {
    const both = await Promise.all([add("跳枪、油枪"), add("跳枪、加油机")]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["added", "invalid"]);
    const [names = []] = await inForce();
    expect(await add("跳枪、黑油")).toEqual({
      outcome: "invalid",
      issues: [{ field: "names", key: "search.desk.issues.taken", facts: { name: "跳枪", group: names.join("、") } }],
    });
    const [group] = await synonymList(await member("song"));
    expect(await endSynonym(group?.id ?? "", await member("song"))).toEqual({ outcome: "ended" });
    expect(await add("跳枪、黑油")).toEqual({ outcome: "added" });
  });

  it("end at once and stay on record; a second end, or one of what never was, finds nothing", async () => {
    await add("跳枪、油枪");
    const song = await member("song");
    const id = (await synonymList(song))[0]?.id ?? "";
    expect(await openSynonym(id, song)).toMatchObject({ names: ["跳枪", "油枪"] });
    expect(await endSynonym(id, song)).toEqual({ outcome: "ended" });
    expect(await inForce()).toEqual([]);
    expect(await openSynonym(id, song)).toBeNull();
    for (const other of [id, "x", "00000000-0000-0000-0000-000000000000"])
      expect(await endSynonym(other, song)).toEqual({ outcome: "unknown" });
    const [row] = await owner`select ended_by = ${song.id} as mine, ended_at >= added_at as later from search_synonyms`;
    expect(row).toEqual({ mine: true, later: true });
    const verbs = await owner`select verb from activity where subject_id = ${id} order by seq`;
    expect(verbs.map(({ verb }) => verb)).toEqual(["synonym.added", "synonym.ended"]);
  });
});

describe("with free SQL", () => {
  const names = sql`array['跳枪', '油枪']`;
  const zhous = sql`(select id from members where username = 'zhou')`;

  it("only publicity adds, in its own name, at the database's minute, and what fits", async () => {
    const own = sql`insert into search_synonyms (names, added_by) values (${names}, portal_member())`;
    for (const who of ["zhou", "yan", "lu", "shen", "gu"]) expect([who, await free(who, own)]).toEqual([who, "42501"]);
    for (const bad of [
      sql`array['跳枪']`,
      sql`array['跳枪', '跳枪']`,
      sql`array['跳枪', '']`,
      sql`array['跳枪', null]`,
      sql`array['跳枪', repeat('长', 21)]`,
    ])
      expect(await free("song", sql`insert into search_synonyms (names, added_by) values (${bad}, portal_member())`)).toBe("42501");
    expect(await free("song", sql`insert into search_synonyms (names, added_by, added_at) values (${names}, ${zhous}, '2020-01-01')`)).toBe(
      1,
    );
    const [row] =
      await owner`select m.username, s.added_at > now() - interval '1 minute' as now from search_synonyms s join members m on m.id = s.added_by`;
    expect(row).toEqual({ username: "song", now: true });
    expect(await free("song", own)).toBe("23505");
    expect(
      await free("song", sql`insert into search_synonyms (names, added_by, ended_at) values (array['a', 'b'], portal_member(), now())`),
    ).toBe("42501");
  });

  it("nobody changes a group, opens an ended one, ends it in another's name, or deletes it", async () => {
    await add("跳枪、油枪");
    expect(await free("song", sql`update search_synonyms set names = array['a1', 'b1']`)).toBe("42501");
    expect(await free("song", sql`delete from search_synonyms`)).toBe("42501");
    for (const who of ["zhou", "yan", "lu"])
      expect([who, await free(who, sql`update search_synonyms set ended_by = portal_member(), ended_at = now()`)]).toEqual([who, 0]);
    expect(await free("song", sql`update search_synonyms set ended_by = ${zhous}, ended_at = '2020-01-01'`)).toBe(1);
    const [row] =
      await owner`select m.username, s.ended_at > now() - interval '1 minute' as now from search_synonyms s join members m on m.id = s.ended_by`;
    expect(row).toEqual({ username: "song", now: true });
    expect(await free("song", sql`update search_synonyms set ended_by = null, ended_at = null`)).toBe(0);
    expect(await asCitizen((tx) => tx.execute(sql`select * from search_synonyms`)).catch(errorCode)).toBe("42501");
    expect(await asCitizen((tx) => tx.execute(sql`select * from search_standing('postgres', '{}')`)).catch(errorCode)).toBe("42501");
  });
});
