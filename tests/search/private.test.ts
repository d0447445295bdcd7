import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { Meilisearch } from "meilisearch";
import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { asCitizen } from "#db/client.server.ts";
import { homesOf } from "#db/embedded/home.mjs";
import { asOwner } from "#db/owner.server.ts";
import { refillMeilisearch } from "#search/meilisearch/refill.ts";
import { refillBuiltIn } from "#search/postgres/rebuild/refill-built-in.ts";
import { refreshSearch } from "#search/refresh.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { complaint, submitComplaint, submitTip, tip } from "#tests/support/sent.ts";
import { written } from "#tests/support/written-case.ts";
import { memberId, publishCases, releaseDay, writeCase } from "./cases.ts";
import { hasMeilisearch, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
const marker = (): string => `qx${randomBytes(6).toString("hex")}`;

/** Nobody finds these; the last one everybody does, or the looking itself would be wrong. */
const hidden = {
  ...{ tipStory: marker(), tipMerchant: marker(), complaintStory: marker(), complaintName: marker(), complaintMerchant: marker() },
  ...{ unsent: marker(), draft: marker(), returned: marker(), unreleased: marker(), held: marker(), withdrawn: marker(), open: marker() },
};
const shown = marker();

beforeAll(async () => {
  useMeilisearch();
  await publishCases(database);
  await submitTip(tip({ story: `六号枪少给油，${hidden.tipStory}，连着三次都这样。`, merchantName: hidden.tipMerchant }));
  const said = {
    story: `店员说能降糖，${hidden.complaintStory}，想退款。`,
    name: hidden.complaintName,
    merchantName: hidden.complaintMerchant,
  };
  await submitComplaint(complaint(said));
  await beginDraft("tip", tip({ story: `还没有写完，${hidden.unsent}` }).typed, newFormKey());
  while (await workOnce());
  const happened = `县局接到反映后检定四台加油机，${hidden.draft}，示值误差都超出国家允许的范围。`;
  expect(await draftCase(written({ title: `${hidden.draft}加油站少给油案`, happened }), await member("song"))).toMatchObject({
    outcome: "drafted",
  });
  await asOwner(database.url, async (tx) => {
    const ids: Record<string, string> = {};
    for (const [place, name] of (["returned", "unreleased", "held", "withdrawn", "open", "shown"] as const).entries()) {
      const word = name === "shown" ? shown : hidden[name];
      ids[name] = await writeCase(tx, [name, "lifts", `${word}镇`, word, `${word}电梯案`, word, word], 800 + place);
    }
    const on = (...names: string[]) => names.map((name) => ids[name] ?? "");
    await tx.execute(sql`delete from case_reviews where case_id = ${ids.returned} and step = 'approval'`);
    await tx.execute(sql`update cases set handling = 'open' where id = ${ids.open}`);
    await releaseDay(tx, hidden.unreleased, "2099-01-01T00:00:00Z", on("unreleased"));
    await releaseDay(tx, "past", "2026-01-05T00:00:00Z", on("returned", "held", "withdrawn", "open", "shown"));
    await tx.execute(sql`insert into exposure_holds (case_id, reason) values (${ids.held}, 'x')`);
    await tx.execute(
      sql`insert into case_withdrawals (case_id, reason, member_id) values (${ids.withdrawn}, 'mistaken', ${await memberId(tx, "song")})`,
    );
  });
  await refreshSearch();
}, 120_000);

const found = (everything: string): string[] => Object.entries(hidden).flatMap(([name, word]) => (everything.includes(word) ? [name] : []));

const asPublicReads = () =>
  asCitizen((tx) =>
    tx.execute(sql`select (select jsonb_agg(to_jsonb(w)) from published_words w)::text || (select jsonb_agg(to_jsonb(t)) from published_texts t)::text
      || (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from other_names o)::text || (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from common_lexemes() l)::text
      || (select jsonb_agg(to_jsonb(k)) from published_keys k)::text as all`),
  );

it("the markers are where they were planted", async () => {
  const words = await asOwner(database.url, (tx) =>
    tx.execute<{ all: string }>(sql`select string_agg(words::text, ' ') as all from case_words`),
  );
  const sent = await asOwner(database.url, (tx) => tx.execute(sql`select to_jsonb(s) as all from submissions s`));
  expect(found(JSON.stringify(sent))).toEqual(expect.arrayContaining(["tipStory", "complaintStory"]));
  expect(found(String(words[0]?.all)).sort()).toEqual(["draft", "held", "open", "returned", "unreleased", "withdrawn"]);
});

it("the public role reads nothing of leads, drafts and cases to come in the built-in index, before and after a rebuild", async () => {
  for (const again of [false, true]) {
    if (again)
      await refillBuiltIn(database.url, { step: () => undefined, progress: () => undefined, stopped: new AbortController().signal });
    const all = JSON.stringify(await asPublicReads());
    expect(all).toContain(shown);
    expect(found(all)).toEqual([]);
    for (const table of ["case_words", "search_sides", "meili_cases", "search_places", "search_keys"])
      await expect(asCitizen((tx) => tx.execute(sql.raw(`select * from ${table}`)))).rejects.toThrow();
  }
});

(hasMeilisearch ? it : it.skip)("nor is anything of it in Meilisearch: no document, setting, task or figure", async () => {
  const [home = ""] = homesOf(path.resolve(".cache/test-meilisearch"));
  const host = process.env.MEILI_URL ?? "";
  const headers = { authorization: `Bearer ${readFileSync(path.join(home, "master.key"), "utf8")}` };
  const client = new Meilisearch({ host, apiKey: headers.authorization.slice(7) });
  for (const again of [false, true]) {
    if (again) await refillMeilisearch({ step: () => undefined, progress: () => undefined, stopped: new AbortController().signal });
    const { results } = await client.getRawIndexes({ limit: 1000 });
    const own = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`cases_${database.name}`));
    expect(own).toEqual([`cases_${database.name}`]);
    // What it stores is shown to nobody; for once it is.
    await client
      .index(own[0] ?? "")
      .updateSettings({ displayedAttributes: ["*"] })
      .waitTask({ timeout: 60_000 });
    let all = "";
    for (const at of [
      `/indexes/${own[0]}/documents?limit=1000`,
      `/indexes/${own[0]}/settings`,
      "/stats",
      "/tasks?limit=1000",
      "/batches?limit=200",
    ])
      all += await (await fetch(host + at, { headers })).text();
    expect(all).toContain(shown);
    expect(found(all)).toEqual([]);
  }
});
