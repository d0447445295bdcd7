import { type Line, linesWithin, type Page } from "#app/plans/reading/page.ts";
import { authoritiesIn } from "./authority.ts";
import { datesIn } from "./dates.ts";
import { flowOf } from "./flow.ts";

/** The day the page was published and the bureau that speaks, read off what stands above the first case and below the last. */
export function pageFacts(page: Page, lines: Line[], first: number): { published: string | null; bureau: string | null } {
  const head = linesWithin(lines, 0, first).map(({ words }) => words);
  const tail = lines.slice(-6).map(({ words }) => words);
  const bureau = authoritiesIn(flowOf(page, 0, first))[0]?.name ?? null;
  return { published: publishedOn(head) ?? publishedOn(tail), bureau };
}

const named = "[\\p{Script=Han}\\d]{2,24}";
const dated = new RegExp(
  `^(?:${named}(?:局|委|网|报)\\s*)?(?:\\d{4}|二[○〇0零o])[^,。;]{5,20}?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?\\d*)?\\s*(?:(?:来源|作者|信息来源|浏览|阅读|字号).*|${named})?$`,
  "u",
);

/** A line under a label (发布时间：…), or a line with a day and nothing else but who signs it. */
function publishedOn(lines: string[]): string | null {
  const labelled = lines.filter((words) => /(?:发布|发文|更新|成文)?(?:时间|日期)\s*:/.test(words) && words.length <= 120);
  const alone = lines.filter((words) => words.length <= 60 && dated.test(words));
  for (const words of [...labelled, ...alone]) {
    const day = datesIn(words, null).find(({ value }) => value?.length === 10);
    if (day?.value) return day.value;
  }
  return null;
}
