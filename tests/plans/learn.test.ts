import { beforeEach, describe, expect, it } from "vitest";
import { learnFromCases } from "#app/cases/learn-from-cases.ts";
import { lookAtStory } from "#app/intake/look-at-story.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { textsForAWord } from "#app/plans/learn-words.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import { asCitizen, asClock } from "#db/client.server.ts";
import { learnedWords, taughtByCases } from "#db/schema/learned-words.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeEach(() =>
  owner.plain(
    "truncate learned_words, topic_decisions, lead_returns, lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade",
  ),
);

/** Words that no lexicon has: only the bureau's own decisions can teach them. */
const story = (place: string) => `${place}那张飞天毯，念咒三遍也不起飞，飞天毯的穗子自己打结。`;

/** What routing makes of a text, which may use what all tips taught. */
const sorted = (text: string) => asClock(async (tx) => sortWords(text, await knownLexicon(tx, "all")).topics[0]);

const topicOf = async (text: string) => {
  const first = await sorted(text);
  return first?.slug === "other" ? undefined : first?.slug;
};

/** What the public form makes of it. */
const offered = async (text: string) => (await lookAtStory({ story: text })).topics;

async function corrected(text: string): Promise<void> {
  await submitTip(tip({ topic: "other", merchantName: "禾安县无名商行", story: text }));
  while (await workOnce());
  const shen = await member("shen");
  const { rows } = await leadQueue(shen, { view: "unit", page: 1 });
  expect(await dispatchLead(rows[0]?.number ?? "", "brigade", "product-safety", shen)).toEqual({ outcome: "dispatched" });
  while (await workOnce());
}

describe("sorting learns", () => {
  it("from what clerks confirm: after enough tips alike, the next one is sorted by itself", async () => {
    expect(await topicOf(story("南门"))).toBeUndefined();
    for (const place of ["东门", "西门", "北门"].slice(0, textsForAWord - 1)) await corrected(story(place));
    expect(await topicOf(story("南门"))).toBeUndefined();
    await corrected(story("北门"));
    expect(await topicOf(story("南门"))).toBe("product-safety");
    expect((await sorted(story("南门")))?.because.join()).toContain("飞天");
  });

  it("and shows nobody outside: trying words out at the form says nothing of what others wrote", async () => {
    for (const place of ["东门", "西门", "北门"]) await corrected(story(place));
    expect(await offered(story("南门"))).toEqual([]);
    await expect(asCitizen((tx) => tx.select().from(learnedWords))).rejects.toThrow();
    expect(await asCitizen((tx) => tx.select().from(taughtByCases))).toEqual([]);
  });

  it("no name of a person, a place or a firm, however many tell of it", async () => {
    for (const place of ["东门", "西门", "北门"]) await corrected(`${story(place)}站长欧阳德旺让改的，外甥女欧阳晓燕管账，人在杭州。`);
    const learned = (await owner`select word from learned_words`).map((row) => String(row.word));
    expect(learned).toContain("飞天");
    for (const name of ["欧阳", "德旺", "晓燕", "欧阳德旺", "杭州"]) expect(learned).not.toContain(name);
  });

  it("no word that a single person wrote, no number and no operator's name", async () => {
    for (const place of ["东门", "西门", "北门"]) await corrected(`${story(place)}店主电话13800001024，${place}独有的话。`);
    const learned = (await owner`select word from learned_words`).map((row) => String(row.word));
    expect(learned).toContain("飞天");
    for (const kept of ["13800001024", "东门", "西门", "无名", "商行"]) expect(learned).not.toContain(kept);
  });

  it("from exposed cases once they are out, and from none before their minute", async () => {
    const numbers = [await approvedCase(), await approvedCase(), await approvedCase()];
    await learnFromCases();
    expect(await owner`select 1 from learned_words where source = 'case'`).toHaveLength(0);
    await armedDay("learned", numbers);
    await learnFromCases();
    expect(await owner`select 1 from learned_words where source = 'case'`).toHaveLength(0);
    await letMinuteCome(owner);
    await learnFromCases();
    expect((await owner`select 1 from learned_words where source = 'case'`).length).toBeGreaterThan(3);
  });

  it("and is read anew only when a word has changed", async () => {
    const read = () => asCitizen((tx) => knownLexicon(tx, "cases"));
    const first = await read();
    expect(await read()).toBe(first);
    await owner`update topic_terms set weight = weight + 0.5 where topic_slug = 'lifts' and word = '电梯'`;
    expect(await read()).not.toBe(first);
    await owner`update topic_terms set weight = weight - 0.5 where topic_slug = 'lifts' and word = '电梯'`;
  });
});
