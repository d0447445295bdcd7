import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planWith } from "./notices.ts";

const folder = mkdtempSync(path.join(tmpdir(), "plan-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, words: string): string => {
  writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};
const plan = file("plan.txt", planWith("（一）土榨油掺假（食品科牵头，各所配合）\n（二）假秤（计量股负责）"));

function planRead(...words: string[]): { status: number | null; out: string; sentences: string[] } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "plan:read", "--", ...words], { encoding: "utf8" });
  const said = stderr.split("\n").filter((line) => line.trim() && !line.startsWith("npm warn"));
  return { status, out: stdout, sentences: said };
}

describe("plan:read", () => {
  it("prints one JSON object, with the bureau's own names for its units", () => {
    const units = file("units.json", JSON.stringify([{ name: "食品股", aliases: ["食品科"] }, { name: "计量股" }]));
    const { status, out } = planRead(plan, "--units", units);
    expect(status).toBe(0);
    const reading = JSON.parse(out);
    expect(Object.keys(reading).sort()).toEqual(["areas", "bureau", "deadlines", "occasions", "title", "year"]);
    expect(reading.year).toBe(2024);
    expect(reading.areas[0]).toEqual({
      number: 1,
      title: "土榨油掺假",
      text: "土榨油掺假",
      kind: "area",
      annotation: "食品科牵头，各所配合",
      units: [{ name: "食品股", role: "owner", raw: "食品科" }, expect.objectContaining({ role: "partner", raw: "各所" })],
      confidence: expect.any(Number),
      doubts: expect.any(Array),
    });
  });

  it.each([
    ["a file without a plan", () => [file("none.txt", "今天食堂吃排骨。")], /没有找到行动方案/],
    ["a missing file", () => [path.join(folder, "nowhere.txt")], /找不到或打不开文件/],
    ["a list of units that is none", () => [plan, "--units", file("bad.json", "{]")], /机构名单读不出来/],
    ["no file at all", () => [], /用法/],
  ])("%s is refused in one sentence", (_, words, sentence) => {
    const { status, out, sentences } = planRead(...words());
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });
});
