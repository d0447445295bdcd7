import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import { homesOf } from "#db/embedded/home.mjs";
import { asOwner } from "#db/owner.server.ts";
import { findCases } from "#search/cases.ts";
import { startMeilisearch } from "#search/meilisearch/child.mjs";
import { wake } from "#search/meilisearch/rest.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { memberId, publishCases, readIds, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, patient } from "./engines.ts";

const database = freshDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "restored-"));
let stop: (() => Promise<void>) | undefined;

beforeAll(() => publishCases(database));

afterAll(async () => {
  await stop?.();
  delete process.env.MEILI_URL;
  rmSync(folder, { recursive: true, force: true });
});

/** A server of this test's own, which may be stopped and given other files. */
async function start(): Promise<void> {
  const server = await startMeilisearch({ dataDir: path.join(folder, "meilisearch"), log: () => undefined });
  if (!server) throw new Error("the server did not start");
  Object.assign(process.env, { MEILI_URL: server.url, MEILI_KEY: server.key, MEILI_ADMIN_KEY: server.adminKey });
  stop = server.stop;
  wake();
}

const find = (text: string) => asCitizen((tx) => findCases({ text, filters: {}, sort: "relevance", page: 1, perPage: 50 }, tx, readIds));
const count = (handedOver: number) =>
  asCitizen((tx) => patient({ handedOver }).find({ text: "", filters: {}, sort: "newest", page: 1, perPage: 50 }, tx));

(hasMeilisearch ? it : it.skip)(
  "an index restored from before a withdrawal and a hold shows neither case, and is filled anew by itself",
  async () => {
    chmodSync(folder, 0o755);
    await start();
    await refreshSearch();
    const [gone] = (await find("顺达")).rows.map(({ id }) => id);
    expect((await find("顺达")).total).toBe(1);
    await stop?.();
    const [home = ""] = homesOf(path.join(folder, "meilisearch"));
    cpSync(home, path.join(folder, "backup"), { recursive: true, preserveTimestamps: true });

    await start();
    // One goes and one comes: their number says nothing.
    const come = await asOwner(database.url, async (tx) => {
      const withdrawal = sql`insert into case_withdrawals (case_id, reason, member_id) values (${gone}, 'mistaken', ${await memberId(tx, "song")})`;
      await tx.execute(withdrawal);
      const id = await writeCase(tx, ["new", "lifts", "城东镇", "新来物业", "新来物业电梯案", "电梯超期", "刚刚公布"], 900);
      await releaseDay(tx, "next", "2026-01-06T00:00:00Z", [id]);
      return id;
    });
    await refreshSearch();
    expect((await count(0)).total).toBe(21);
    await stop?.();

    rmSync(home, { recursive: true });
    cpSync(path.join(folder, "backup"), home, { recursive: true, preserveTimestamps: true });
    await start();
    for (const text of ["顺达", "加油", "", "新来"]) expect((await find(text)).rows.map(({ id }) => id)).not.toContain(gone);
    expect((await count(1000)).ids).not.toContain(gone);
    // On a busy machine a question above was too slow, and the server rests.
    wake();
    await refreshSearch();
    const { ids, total, facets } = await count(0);
    expect([ids.includes(gone ?? ""), ids.includes(come), total, facets.topics.lifts]).toEqual([false, true, 21, 3]);
  },
);
