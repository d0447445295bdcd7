import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { Meilisearch } from "meilisearch";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asCitizen, asClock } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { findCases } from "#search/cases.ts";
import type { SearchEngine } from "#search/engine.ts";
import { turns } from "#search/meilisearch/alone.ts";
import { refillMeilisearch } from "#search/meilisearch/refill.ts";
import { wake } from "#search/meilisearch/rest.ts";
import { token } from "#search/meilisearch/token.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { refillBuiltIn } from "#search/postgres/rebuild/refill-built-in.ts";
import { refreshSearch } from "#search/refresh.ts";
import type { Watch } from "#search/watch.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { correctCase, memberId, publishCases, readIds, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, patient, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const owner = ownerOf(database);
let place = 400;

beforeAll(async () => {
  useMeilisearch();
  await publishCases(database);
  await refreshSearch();
}, 120_000);

beforeEach(wake);

const quiet = (more: Partial<Watch> = {}): Watch => ({
  step: () => undefined,
  progress: () => undefined,
  stopped: new AbortController().signal,
  ...more,
});

const find = (engine: SearchEngine, text: string) =>
  asCitizen((tx) => engine.find({ text, filters: {}, sort: "newest", page: 1, perPage: 100 }, tx));

let lastRelease: Promise<unknown> = Promise.resolve();

/** One after the other, as the gazette counts its issues. */
function released(word: string): Promise<string> {
  place += 1;
  const own = place;
  const release = lastRelease.then(() =>
    asOwner(database.url, async (tx) => {
      const id = await writeCase(tx, ["x", "lifts", "城东镇", `${word}物业`, `${word}物业电梯案`, "电梯超期", "三号楼"], own);
      await releaseDay(tx, `day-${own}`, new Date(Date.now() - 60_000).toISOString(), [id]);
      return id;
    }),
  );
  lastRelease = release;
  return release;
}

const withdrawn = (id: string) =>
  asOwner(
    database.url,
    async (tx) =>
      void (await tx.execute(
        sql`insert into case_withdrawals (case_id, reason, member_id) values (${id}, 'mistaken', ${await memberId(tx, "song")})`,
      )),
  );

const corrected = (id: string, word: string) => asOwner(database.url, (tx) => correctCase(tx, id, { title: `${word}改正案`, party: word }));

const answering = async () => (await owner`select answers, filling from search_sides`)[0];

const published = async () => (await owner`select id from published_cases order by id`).map((row) => String(row.id));

/** Asks over and over until told to stop; every answer must be whole. */
function askingAlways(engine: SearchEngine, text: string, least: number) {
  const over = new AbortController();
  let asked = 0;
  const asking = (async () => {
    while (!over.signal.aborted) {
      const { ids } = await find(engine, text);
      if (ids.length < least) throw new Error(`${ids.length} answers where ${least} are`);
      asked += 1;
    }
    return asked;
  })();
  return async () => {
    over.abort();
    return asking;
  };
}

/** Entries by what they hold, so that two sides can be compared. */
const sides = () =>
  owner`select side, count(*)::int as entries, count(*) filter (where visible @> statement_timestamp())::int as shown from case_words group by side`;

describe("the built-in engine", () => {
  it("fills its other side while cases are released, corrected and withdrawn, and answers all the while", async () => {
    const before = await answering();
    const [fix, gone] = [await released("原来"), await released("走开")];
    const enough = askingAlways(builtIn, "电梯", 2);
    const busy: Promise<unknown>[] = [];
    await refillBuiltIn(
      database.url,
      quiet({
        step: (step) => {
          if (step === "filling") busy.push(corrected(fix, "新样"), released("途中"));
          if (step === "indexing") busy.push(withdrawn(gone), released("后来"));
        },
      }),
    );
    await Promise.all(busy);
    expect(await enough()).toBeGreaterThan(3);
    expect(await answering()).toEqual({ answers: before?.answers === "a" ? "b" : "a", filling: null });
    expect(await sides()).toEqual([{ side: (await answering())?.answers, entries: 25, shown: 24 }]);
    expect((await find(builtIn, "")).ids.sort()).toEqual(await published());
    for (const [word, found] of Object.entries({ 新样: 1, 原来: 0, 途中: 1, 后来: 1, 走开: 0 }))
      expect([word, (await find(builtIn, word)).ids.length]).toEqual([word, found]);
  });

  it("goes on where it was when it was killed", async () => {
    const before = await answering();
    const killed = refillBuiltIn(
      database.url,
      quiet({
        step: (step) => {
          if (step === "indexing")
            void owner`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal_rebuild' and datname = current_database()`;
        },
      }),
    );
    await expect(killed).rejects.toThrow();
    expect((await answering())?.answers).toBe(before?.answers);
    expect((await answering())?.filling).not.toBeNull();
    const stamp = await owner`select max(xmin::text::bigint) as last from case_words where side <> ${String(before?.answers)}`;
    const meanwhile = await released("间隙");
    expect((await owner`select count(*)::int as n from case_words where case_id = ${meanwhile}`)[0]).toEqual({ n: 2 });
    await refillBuiltIn(database.url, quiet());
    const again = await owner`select count(*)::int as n from case_words
      where xmin::text::bigint > ${Number(stamp[0]?.last)} and case_id <> ${meanwhile}`;
    expect(again[0]).toEqual({ n: 0 });
    expect((await answering())?.answers).not.toBe(before?.answers);
    expect((await find(builtIn, "间隙")).ids).toEqual([meanwhile]);
  });

  it("is stopped, and answers as before", async () => {
    const stop = new AbortController();
    const before = await answering();
    await expect(refillBuiltIn(database.url, quiet({ step: () => stop.abort(), stopped: stop.signal }))).rejects.toThrow();
    expect((await answering())?.answers).toBe(before?.answers);
    await refillBuiltIn(database.url, quiet());
    expect((await find(builtIn, "")).ids.sort()).toEqual(await published());
  });

  it("does not let a side answer that does not find what it must", async () => {
    const before = await answering();
    const spoil = (step: string) =>
      step === "indexing" && void owner`update case_words set words = '', title_text = '' where side <> (select answers from search_sides)`;
    await expect(refillBuiltIn(database.url, quiet({ step: spoil }))).rejects.toThrow(/does not find/);
    expect((await answering())?.answers).toBe(before?.answers);
    expect((await find(builtIn, "顺达")).ids.length).toBe(1);
    await owner`update search_sides set filling = null`;
  });

  it("does not let a side answer that holds another number of cases", async () => {
    const before = await answering();
    const lose = (step: string) =>
      step === "indexing" &&
      void owner`delete from case_words where (side, case_id) in (select side, case_id from case_words
        where side <> (select answers from search_sides) order by case_id limit 1)`;
    await expect(refillBuiltIn(database.url, quiet({ step: lose }))).rejects.toThrow(/counts differ/);
    expect((await answering())?.answers).toBe(before?.answers);
    expect((await find(builtIn, "")).ids.sort()).toEqual(await published());
    await owner`update search_sides set filling = null`;
  });

  it("is filled by one process at a time", async () => {
    const both = await Promise.allSettled([
      refillBuiltIn(database.url, quiet()),
      sleep(50).then(() => refillBuiltIn(database.url, quiet())),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await find(builtIn, "")).ids.sort()).toEqual(await published());
  });
});

(hasMeilisearch ? describe : describe.skip)(hasMeilisearch ? "Meilisearch" : "no Meilisearch binary", () => {
  const client = () => new Meilisearch({ host: process.env.MEILI_URL ?? "", apiKey: process.env.MEILI_ADMIN_KEY });
  const index = () => `cases_${database.name}`;
  const made = async () => String((await client().getRawIndex(index())).createdAt);
  const engine = patient();

  it("fills an index beside while cases are released, corrected and withdrawn, and answers all the while", async () => {
    await refreshSearch();
    const before = await made();
    const [fix, gone] = [await released("旧文"), await released("撤回")];
    await refreshSearch();
    const enough = askingAlways(engine, "电梯", 2);
    await refillMeilisearch(
      quiet({ step: (step) => step === "filling" && void Promise.all([corrected(fix, "新文"), withdrawn(gone), released("正在")]) }),
    );
    await refreshSearch();
    expect(await enough()).toBeGreaterThan(3);
    expect(await made()).not.toBe(before);
    expect((await client().index(index()).getStats()).numberOfDocuments).toBe((await published()).length);
    await expect(client().getRawIndex(`${index()}-next`)).rejects.toThrow(/not found/);
    expect((await asClock((tx) => tx.execute(sql`select distinct made from meili_cases`))).map((row) => row.made)).toEqual([await made()]);
  });

  it("goes on where it was when it was stopped", async () => {
    const [before, stop] = [await made(), new AbortController()];
    await expect(refillMeilisearch(quiet({ progress: () => stop.abort(), stopped: stop.signal }))).rejects.toThrow();
    const begun = String((await client().getRawIndex(`${index()}-next`)).createdAt);
    await refreshSearch();
    expect(await made()).toBe(before);
    await refillMeilisearch(quiet());
    expect(await made()).toBe(begun);
  });

  it("has the clock's refresh wait for the owner's own fill, and not fight it", async () => {
    let refreshed: Promise<void> = Promise.resolve();
    const before = await made();
    const meanwhile = (step: string) => {
      if (step === "filling") refreshed = refreshSearch();
    };
    await refillMeilisearch(quiet({ step: meanwhile }));
    await refreshed;
    expect(await made()).not.toBe(before);
    expect((await client().index(index()).getStats()).numberOfDocuments).toBe((await published()).length);
  });

  it("keeps the old index when the fresh one holds another number of cases than it was told", async () => {
    const [before, [lost = ""]] = [await made(), await published()];
    // It was told of this one, and has lost it when its turn comes.
    await owner`select pg_advisory_lock(${turns.telling})`;
    const lose = async () => {
      await client().index(`${index()}-next`).deleteDocument(lost).waitTask({ timeout: 20_000 });
      await owner`select pg_advisory_unlock(${turns.telling})`;
    };
    await expect(refillMeilisearch(quiet({ step: (step) => step === "checking" && void lose() }))).rejects.toThrow(/counts differ/);
    expect(await made()).toBe(before);
    expect((await find(engine, "顺达")).ids.length).toBe(1);
  });

  it("keeps the old index when the fresh one does not find what it must", async () => {
    const before = await made();
    const spoil = (step: string) =>
      step === "filling" &&
      void client()
        .index(`${index()}-next`)
        .updateSettings({ searchableAttributes: ["synonyms"] });
    await expect(refillMeilisearch(quiet({ step: spoil }))).rejects.toThrow(/does not find/);
    expect(await made()).toBe(before);
    expect((await find(engine, "顺达")).ids.length).toBe(1);
  });

  it("has an index whose cases were told in other words filled anew beside it, and every answer is whole meanwhile", async () => {
    await refreshSearch();
    const [before, lifts] = [await made(), (await find(builtIn, "电梯")).ids];
    const old = (await published()).map((id) => ({ id, title: "电梯", releaseAt: 1, publishUntil: 20990101, years: "2026" }));
    await client().index(index()).addDocuments(old).waitTask();
    await client().index(index()).updateSettings({ proximityPrecision: "byWord" }).waitTask();
    const whoeverAnswers: SearchEngine = {
      name: "postgres",
      find: async (query, tx) => {
        wake();
        const { rows, ...hits } = await findCases(query, tx, readIds);
        return { ...hits, ids: rows.map(({ id }) => id) };
      },
    };
    const enough = askingAlways(whoeverAnswers, "电梯", lifts.length);
    await refreshSearch();
    expect(await enough()).toBeGreaterThan(3);
    expect(await made()).not.toBe(before);
    expect((await client().index(index()).search(token("电梯"))).hits.length).toBe(lifts.length);
    expect((await find(engine, "电梯")).ids).toEqual(lifts);
  });

  it("is not asked while its index is gone, and again when it has been filled, without a restart", async () => {
    const ask = () => asCitizen((tx) => findCases({ text: "顺达", filters: {}, sort: "relevance", page: 1, perPage: 20 }, tx, readIds));
    const answered = async () => {
      wake();
      return (await ask()).engine;
    };
    await expect.poll(answered, { timeout: 20_000 }).toBe("meilisearch");
    await client().deleteIndex(index()).waitTask();
    expect(await ask()).toMatchObject({ engine: "postgres", total: 1 });
    wake();
    await refreshSearch();
    await expect.poll(answered, { timeout: 20_000 }).toBe("meilisearch");
  });
});
