import { describe, expect, it } from "vitest";
import { lookAtStory } from "#app/intake/look-at-story.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

describe("looking at a story", () => {
  it("proposes at most three topics, the likeliest first, with words the writer wrote", async () => {
    const written = {
      story: "加油机少油，保健品说能治病，电梯老是关人，秤也不准，灶具还漏气，医美店没有执照。",
      merchantName: "顺达加油站",
    };
    const proposal = await lookAtStory(written);
    expect(proposal.topics.length).toBeGreaterThan(1);
    expect(proposal.topics.length).toBeLessThanOrEqual(3);
    expect(proposal.topics.map(({ slug }) => slug)).not.toContain("other");
    const all = `${written.merchantName} ${written.story}`;
    for (const { because } of proposal.topics) for (const word of because) expect([word, all.includes(word)]).toEqual([word, true]);
  });

  it("leaves out what only a stray word speaks for", async () => {
    const proposal = await lookAtStory({ story: "买的奶粉过期三个月了，孩子吃了拉肚子。", merchantName: "爱婴坊" });
    expect(proposal.topics.map(({ slug }) => slug)).toEqual(["fake-food"]);
  });

  it("says where else to turn, and keeps that with the submission when the sender was not sure", async () => {
    const story = "工地上干了三个月，老板不发工资，一分钱没拿到。";
    expect((await lookAtStory({ story, merchantName: "鸿运装修公司" })).elsewhere).toBe("wages");
    const filed = await submitTip(tip({ story, merchantName: "鸿运装修公司", topic: "other" }));
    expect(filed).toMatchObject({ outcome: "filed", elsewhere: "wages" });
    const fight = "小区门口晚上有人打架，棍子都用上了，吓得我们不敢出门。";
    const sure = await submitTip(tip({ story: fight, merchantName: "鸿运装修公司", topic: "lifts" }));
    expect(sure).toMatchObject({ outcome: "filed", elsewhere: null });
  });

  it("writes nothing down", async () => {
    const counts = () => owner`select (select count(*) from submissions)::int as submissions, (select count(*) from jobs)::int as jobs,
      (select count(*) from activity)::int as activity, (select count(*) from drafts)::int as drafts`;
    const before = await counts();
    await lookAtStory({ story: "六号枪加四十升只有三十八升半。", merchantName: "顺达加油站" });
    expect(await counts()).toEqual(before);
  });

  it("has nothing to say about nothing", async () => {
    const proposal = await lookAtStory({ story: "", merchantName: "" });
    expect(proposal).toMatchObject({ topics: [], elsewhere: null });
  });
});

it("a worker who is owed wages is told where to go, even beside a matter of ours, which stays here", async () => {
  const story = "老板拖欠工资三个月，一万二到现在没给。另外这家公司的电梯没有年检标志，经常卡住。";
  const proposal = await lookAtStory({ story, merchantName: "鸿运装修公司" });
  expect(proposal.elsewhere).toBe("wages");
  expect(proposal.topics[0]?.slug).toBe("lifts");
  expect(await submitTip(tip({ story, topic: "lifts" }))).toMatchObject({ outcome: "filed", elsewhere: "wages" });
});
