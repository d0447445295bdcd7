import { issueDate } from "./issue-date.ts";
import type { Line, Page } from "./page.ts";
import type { ReadArea } from "./reading.ts";

const heading = /^(?!附|关于|[(《一二三四五六七八九十\d])[^。;:,!]{6,60}(?:方案|计划|要点)(?:\([^)]*\))?$/;
const annex = /^附 ?[件表录]? ?[\d一二三四五六七八九]{0,2} ?:?$/;

/** A file may hold more plans than one. The areas behind a further plan's heading say so. */
export function ofOtherPlans(page: Page, lines: Line[], areas: ReadArea[]): ReadArea[] {
  const first = areas.find((area) => area.kind === "area")?.from ?? 0;
  const others = headingsOf(lines).filter(({ from }) => from > first);
  if (!others.length) return areas;
  return areas.map((area) => {
    const plan = others.findLast(({ from }) => from < area.from);
    if (!plan) return area;
    const title = page.given.slice(plan.from, plan.to).replace(/\s+/g, "");
    const confidence = Math.round(area.confidence * 80) / 100;
    return { ...area, confidence, doubts: [...area.doubts, { key: "other-plan" as const, facts: { title } }] };
  });
}

/** Headings of plans that stand behind 附件, a signature or a date; over two lines at most. */
function headingsOf(lines: Line[]): { from: number; to: number }[] {
  const shown = lines.filter((line) => line.words);
  return shown.flatMap((line, place) => {
    const before = shown[place - 1]?.words ?? "";
    const next = shown[place + 1];
    if (!annex.test(before) && !issueDate.test(before.replace(/\s+/g, ""))) return [];
    if (heading.test(line.words)) return [{ from: line.from, to: line.to }];
    const joined = next && line.words.length < 40 && heading.test(line.words + next.words);
    return joined ? [{ from: line.from, to: next.to }] : [];
  });
}
