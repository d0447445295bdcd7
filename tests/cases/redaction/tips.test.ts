import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { acceptHit } from "#app/cases/redaction/accept-hit.ts";
import { mostEchoes } from "#app/cases/redaction/betrays-informant.ts";
import { compareWithTips, comparisonsADay } from "#app/cases/redaction/compare-with-tips.ts";
import { reviewCase } from "#app/cases/review-case.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const story =
  "我在站里夜班值守三年，3月5日晚上11点20分亲眼看见站长用撬棍打开六号机，把芯片塞进主板后面的夹层，当天流水小票是KL20260305778，之后每百元少给八升六。";

let number = "";
const open = async (as = "song") => {
  const known = await openCase(number, await member(as));
  if (!known) throw new Error("no case");
  return known;
};
const edit = async (happened: string) => editCase(number, written({ happened }), await member("song"));
const echoes = async () =>
  (await open()).warnings.filter(({ key }) => key.startsWith("cases.redaction.echo")).map(({ facts }) => facts?.found);

beforeEach(async () => {
  await submitTip(tip({ story }));
  while (await workOnce());
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
  await owner`update leads set stage = 'closed', closed_on = current_date`;
  await owner`update cases set lead_id = (select id from leads where id not in (select lead_id from cases where lead_id is not null) limit 1) where number = ${number}`;
});

describe("a case from a tip is laid beside it", () => {
  it("before anybody reads it for the public", async () => {
    expect(await reviewCase(number, "legal", (await open("yan")).contentHash, await member("yan"))).toMatchObject({
      outcome: "invalid",
      issues: [{ key: "cases.redaction.notCompared" }],
    });
    await compareWithTips();
    await reviewed(number);
    expect((await open()).state).toBe("approved");
  });

  it("and sentences, numbers, times and rare words of the informant are named", async () => {
    await edit(
      "县局查明，站长用撬棍打开六号机，把芯片塞进主板后面的夹层。2026年3月5日23:20的小票KL20260305778证实了这一点，持续了五个月。",
    );
    await compareWithTips();
    const found = (await echoes()).join(" ");
    expect(found).toContain("把芯片塞进主板后面的夹层");
    expect(found).toContain("KL20260305778");
    expect(found).toContain("23:20");
    expect(found).not.toContain("夜班值守");
  });

  it("and each is settled like any other hit", async () => {
    await edit("县局检定四台加油机，其中六号机的小票KL20260305778显示少给油，示值误差超出允许范围，持续了五个月。");
    await compareWithTips();
    const hit = (await open()).warnings.find(({ facts }) => facts?.found === "KL20260305778")?.facts?.hit;
    expect(await acceptHit(number, String(hit), "这张小票也在处罚决定书里。", await member("song"))).toEqual({ outcome: "accepted" });
    expect(await echoes()).not.toContain("KL20260305778");
  });

  it("and an edit has to be compared again", async () => {
    await compareWithTips();
    await edit("县局接到反映后检定四台加油机，示值误差都超出国家允许的范围，前后五个月。");
    expect((await open()).warnings).toMatchObject([{ key: "cases.redaction.notCompared" }]);
  });
});

describe("who writes cases cannot read the tip through it", () => {
  const asSong = async (statement: string) => {
    const by = await member("song");
    return asMember(by, async (tx) => [...(await tx.execute(sql.raw(statement)))]).catch(errorCode);
  };

  it("not by looking, and not by writing answers", async () => {
    expect(await asSong("select story from submissions")).toEqual([]);
    expect(await asSong("select * from messages")).toEqual([]);
    expect(
      await asSong(`insert into case_comparisons (case_id, content_hash, lead_id, echoes)
        select id, content_hash, lead_id, '[]' from cases`),
    ).toBe("42501");
    expect(await asSong("delete from case_comparisons")).toBe("42501");
  });

  it("not by asking word for word: only words of a saved text are answered, a few, a few times a day, each time on record", async () => {
    const guesses = ["撬棍", "夹层", "夜班", "芯片", "站长", "主板"];
    for (let i = 0; i < comparisonsADay + 5; i++) {
      await edit(`县局接到反映后检定四台加油机，示值误差超出国家允许的范围，第${i}次写：${guesses[i % guesses.length]}。`);
      await compareWithTips();
    }
    const [asked] =
      await owner`select count(*)::int as n from case_comparisons k join cases c on c.lead_id = k.lead_id where c.number = ${number}`;
    expect(asked?.n).toBe(comparisonsADay);
    const [recorded] = await owner`select count(*)::int as n from activity where verb = 'case.compared' and facts ->> 'number' = ${number}`;
    expect(recorded?.n).toBe(comparisonsADay);
    expect((await open()).warnings).toMatchObject([{ key: "cases.redaction.notCompared" }]);
    const rows =
      await owner`select v.content::text as text, k.echoes from case_comparisons k join case_versions v on v.content_hash = k.content_hash`;
    for (const { text, echoes: answered } of rows) for (const { words } of answered as { words: string }[]) expect(text).toContain(words);
  });

  it("not with a long list of words either", async () => {
    await edit(
      `县局接到反映后检定四台加油机。${[...story].join("，")}。${story.match(/.{2}/g)?.join("；")}。${story.match(/\d+|[a-zA-Z]+|[一-龥]{3}/g)?.join("；")}`,
    );
    await compareWithTips();
    expect((await echoes()).length).toBeLessThanOrEqual(mostEchoes);
  });

  it("and the database itself refuses a review of a text that was not compared, or whose echoes are open", async () => {
    const review = async () => {
      const by = await member("yan");
      return asMember(by, (tx) =>
        tx.execute(
          sql`insert into case_reviews (case_id, content_hash, step, member_id) select id, content_hash, 'legal', ${by.id} from cases where number = ${number}`,
        ),
      ).then(() => null, errorCode);
    };
    await edit(`县局检定四台加油机，站长用撬棍打开六号机，把芯片塞进主板后面的夹层，持续了五个月。`);
    expect(await review()).toBe("PT008");
    await compareWithTips();
    expect(await review()).toBe("PT008");
  });
});
