import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { proposeCases } from "#app/cases/propose-cases.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

const bulletin = `禾安县市场监管局公布典型案例
一、禾安县市场监管局查处禾安县宏达石化有限公司破坏计量器具准确度案
2026年5月9日，执法人员在城东镇检查发现3台加油机铅封被破坏。2026年5月28日，禾安县市场监管局依据《中华人民共和国计量法》第二十六条，对当事人作出没收违法所得86.25万元、罚款2000元的行政处罚（禾市监处罚〔2026〕37号）。
二、禾安县市场监管局查处陈某某未明码标价案
今年4月，禾安县市场监管局对当事人给予警告的行政处罚。`;

const propose = async (pasted: string, published = "") => proposeCases({ pasted, upload: null, published }, await member("song"));
const cases = async (pasted: string, published = "") => {
  const read = await propose(pasted, published);
  return read.outcome === "read" ? read.cases : [];
};
const rows = async () => Number((await owner`select (select count(*) from cases) + (select count(*) from activity) as n`)[0]?.n);

describe("a pasted bulletin", () => {
  it("is split and read, and nothing is kept by reading", async () => {
    const before = await rows();
    const [first, second] = await cases(bulletin, "2026-06-12");
    expect(first?.said).toMatchObject({ party: "禾安县宏达石化有限公司", fineYuan: 2000, confiscatedYuan: 862500, topic: "fuel-metering" });
    expect(second?.doubts.map(({ key }) => key)).toEqual(expect.arrayContaining(["day-missing", "warning-only"]));
    expect(await rows()).toBe(before);
  });

  it("fills the form with what it says, and leaves empty what it does not", async () => {
    const [first, second] = await cases(bulletin);
    expect(first?.typed).toMatchObject({
      township: "城东镇",
      documentNo: "禾市监处罚〔2026〕37号",
      decidedOn: "2026-05-28",
      laws: "《中华人民共和国计量法》第二十六条",
      fineYuan: "2000",
      confiscatedYuan: "862500",
      partyKind: "enterprise",
      handling: "closed",
      spot: "",
      tier: "",
    });
    expect(first?.typed.penalty).toMatch(/^2026年5月28日.*罚款2000元的行政处罚/);
    expect(second?.typed).toMatchObject({ partyKind: "person", warningOnly: "on", decidedOn: "" });
  });

  it("becomes one draft with one row in the record, once a person has added what is missing", async () => {
    const [first] = await cases(bulletin);
    const song = await member("song");
    const before = await rows();
    expect(await draftCase(first?.typed ?? {}, song)).toMatchObject({ outcome: "invalid" });
    expect(await rows()).toBe(before);
    const added = { tier: "serious", spot: "看铅封是否完好", act: "留好小票，到曝光台举报。" };
    const done = await draftCase({ ...first?.typed, ...added }, song);
    expect(done.outcome).toBe("drafted");
    expect(await rows()).toBe(before + 2);
    const known = done.outcome === "drafted" ? await openCase(done.number, song) : null;
    expect(known).toMatchObject({ party: "禾安县宏达石化有限公司", authority: "禾安县市场监管局", state: "draft" });
  });
});

describe("what cannot be read is refused at its field", () => {
  it.each([
    ["", "", "notice", "plans.issues.nothing"],
    ["今天食堂吃排骨。", "", "notice", "cases.issues.noCase"],
    ["长".repeat(200_001), "", "notice", "plans.issues.tooLong"],
    [bulletin, "六月", "published", "cases.issues.published"],
  ])("%.12s", async (pasted, published, field, key) =>
    expect(await propose(pasted, published)).toMatchObject({ outcome: "invalid", issues: [{ field, key }] }),
  );

  it("a file that is no text", async () => {
    const file = path.join(tmpdir(), `no-bulletin-${process.pid}`);
    await writeFile(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const read = await proposeCases({ pasted: "", upload: { path: file, cut: false }, published: "" }, await member("song"));
    expect(read).toMatchObject({ outcome: "invalid", issues: [{ field: "file" }] });
  });
});
