import { eq, sql } from "drizzle-orm";
import { Meilisearch } from "meilisearch";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen, asClock } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { caseWithdrawals } from "#db/schema/cases.ts";
import { exposureHolds } from "#db/schema/exposure.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { meiliCases } from "#db/schema/search.ts";
import { findCases } from "#search/cases.ts";
import type { SearchEngine } from "#search/engine.ts";
import { tokens } from "#search/meilisearch/token.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { memberId, publishCases, readIds, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, patient, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const hidden: Record<"draft" | "unreleased" | "held" | "withdrawn" | "expired", string> = {
  draft: "",
  unreleased: "",
  held: "",
  withdrawn: "",
  expired: "",
};
const nothing = { topics: [], townships: [], years: [] };

/** Five cases nobody may see, each of a topic, a township and a word of its own; the shared word is 秘密. */
beforeAll(async () => {
  useMeilisearch();
  await publishCases(database);
  await asOwner(database.url, async (tx) => {
    for (const [place, state] of (Object.keys(hidden) as (keyof typeof hidden)[]).entries()) {
      const told = [state, "small-boilers", `${state}乡`, `${state}公司`, `${state}秘密加油站案`, "秘密", "加油机里的秘密"] as const;
      hidden[state] = await writeCase(tx, [...told], 100 + place);
    }
    await releaseDay(tx, "coming", "2099-01-01T00:00:00Z", [hidden.unreleased]);
    await releaseDay(tx, "past", "2026-01-05T00:00:00Z", [hidden.held, hidden.withdrawn, hidden.expired]);
  });
  await refreshSearch();
  await asOwner(database.url, async (tx) => {
    const song = await memberId(tx, "song");
    await tx.insert(exposureHolds).values({ caseId: hidden.held, memberId: song, reason: "复议" });
    await tx.insert(caseWithdrawals).values({ caseId: hidden.withdrawn, memberId: song, reason: "repaired" });
    // The term ends behind the hash's back, as time would end it.
    await tx.execute(sql`alter table cases disable trigger keep_case_hash`);
    await tx.execute(sql`update cases set publish_until = current_date - 2 where id = ${hidden.expired}`);
    await tx.execute(sql`alter table cases enable trigger keep_case_hash`);
  });
}, 60_000);

const ask = (engine: SearchEngine, text: string) =>
  asCitizen((tx) => engine.find({ text, filters: nothing, sort: "relevance", page: 1, perPage: 100 }, tx));

async function expectNoTrace(engine: SearchEngine): Promise<void> {
  for (const text of ["秘密", "加油", "", "案", ...Object.keys(hidden)]) {
    const { ids, total, facets } = await ask(engine, text);
    expect(ids.filter((id) => Object.values(hidden).includes(id))).toEqual([]);
    expect(total).toBe(ids.length);
    expect(Object.keys(facets.topics)).not.toContain("small-boilers");
    expect(Object.keys(facets.townships).join()).not.toMatch(/draft|unreleased|held|withdrawn|expired/);
    expect(Object.values(facets.years).reduce((sum, count) => sum + count, 0)).toBe(total);
  }
}

describe("a case that is not public leaves no trace", () => {
  it("in the built-in engine, although its words are indexed", async () => {
    await expectNoTrace(builtIn);
  });

  (hasMeilisearch ? describe : describe.skip)(hasMeilisearch ? "in Meilisearch" : "no Meilisearch binary", () => {
    const index = () =>
      new Meilisearch({ host: process.env.MEILI_URL ?? "", apiKey: process.env.MEILI_ADMIN_KEY }).index(`cases_${database.name}`);

    it("not even while the index still holds it", async () => {
      expect((await index().getStats()).numberOfDocuments).toBe(24);
      await expectNoTrace(patient());
    });

    it("not even when the index is poisoned with it", async () => {
      const poison = Object.entries(hidden).map(([state, id], place) => ({
        ...{ id, title: tokens([state, "秘密", "加油"]), topic: "small-boilers", township: `${state}乡`, year: 2026, place: "" },
        ...{ releaseAt: state === "unreleased" ? 4_070_908_800 : 1_767_571_200, publishUntil: state === "expired" ? 20200101 : 20990101 },
        ...{ position: place, amount: 1 },
      }));
      await index()
        .addDocuments([...poison, { id: "not-a-case", title: tokens(["秘密"]) }])
        .waitTask();
      await expectNoTrace(patient());
      const found = await asCitizen((tx) =>
        findCases({ text: "秘密", filters: nothing, sort: "relevance", page: 1, perPage: 20 }, tx, readIds),
      );
      expect(found).toMatchObject({ rows: [], total: 0 });
    });

    it("a page on which Meilisearch is behind is answered by the built-in engine", async () => {
      const behind = await ask(patient({ handedOver: 0 }), "秘密");
      expect(behind.ids).not.toContain(hidden.unreleased);
      expect(behind.ids).not.toContain(hidden.expired);
    });

    it("and the next refresh makes the index right: it is told what is published and nothing else", async () => {
      await refreshSearch();
      expect((await index().getStats()).numberOfDocuments).toBe(21);
      const told = await asClock((tx) => tx.select({ id: meiliCases.caseId }).from(meiliCases));
      const published = await asCitizen((tx) => tx.select({ id: publishedCases.id }).from(publishedCases));
      expect(told.map((row) => row.id).sort()).toEqual(published.map((row) => row.id).sort());
      await expectNoTrace(patient({ handedOver: 0 }));
    });

    it("a second refresh tells it nothing, a lost index is filled anew", async () => {
      const sent = () => asClock((tx) => tx.select({ at: sql<string>`max(sent_at)::text` }).from(meiliCases));
      const before = await sent();
      await refreshSearch();
      expect(await sent()).toEqual(before);
      await new Meilisearch({ host: process.env.MEILI_URL ?? "", apiKey: process.env.MEILI_ADMIN_KEY })
        .deleteIndex(`cases_${database.name}`)
        .waitTask();
      await refreshSearch();
      expect((await index().getStats()).numberOfDocuments).toBe(21);
    });

    it("a hold that is lifted comes back, a changed topic's words are sent again", async () => {
      await asOwner(database.url, async (tx) => void (await tx.delete(exposureHolds).where(eq(exposureHolds.caseId, hidden.held))));
      await asOwner(
        database.url,
        async (tx) =>
          void (await tx.execute(sql`update topics set synonyms = array_append(synonyms, '澡堂') where slug = 'small-boilers'`)),
      );
      await refreshSearch();
      for (const engine of [builtIn, patient(), patient({ handedOver: 0 })]) {
        expect((await ask(engine, "澡堂")).ids).toEqual([hidden.held]);
      }
    });
  });
});
