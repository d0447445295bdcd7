import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "case-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, words: string): string => {
  writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};
const bulletin = file(
  "bulletin.txt",
  "案例一：云台县市场监管局查处云台县某商行销售假酒案\n今年3月5日，云台县市场监管局依据《商标法》第六十条，对当事人罚款5万元。联系电话13800001111。",
);

function caseRead(...words: string[]): { status: number | null; out: string; sentences: string[] } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "case:read", "--", ...words], { encoding: "utf8" });
  const said = stderr.split("\n").filter((line) => line.trim() && !line.startsWith("npm warn"));
  return { status, out: stdout, sentences: said };
}

describe("case:read", () => {
  it("prints the cases of a bulletin, with the doubts and what must not be public", () => {
    const { status, out } = caseRead(bulletin, "--published", "2024-06-01");
    expect(status).toBe(0);
    const { cases } = JSON.parse(out);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      title: "云台县市场监管局查处云台县某商行销售假酒案",
      authority: "云台县市场监管局",
      party: "云台县某商行",
      violation: "销售假酒",
      laws: ["《商标法》第六十条"],
      decidedOn: "2024-03-05",
      fineYuan: 50000,
      confiscatedYuan: null,
      totalYuan: null,
      transferred: false,
      topic: "trademarks-and-gi",
      doubts: [],
    });
    const [hit] = cases[0].redact;
    expect(cases[0].text.slice(hit.start, hit.end)).toBe(hit.text);
    expect(hit.text).toBe("13800001111");
  });

  it.each([
    ["a file without a case", () => [file("none.txt", "今天食堂吃排骨。")], /没有找到案例/],
    ["a missing file", () => [path.join(folder, "nowhere.txt")], /找不到或打不开文件/],
    ["an empty file", () => [file("empty.txt", "")], /没有文字/],
    ["a day that is none", () => [bulletin, "--published", "2024-13-01"], /用法/],
    ["no file at all", () => [], /用法/],
  ])("%s is refused in one sentence", (_, words, sentence) => {
    const { status, out, sentences } = caseRead(...words());
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });
});
