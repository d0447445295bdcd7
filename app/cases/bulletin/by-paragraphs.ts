import type { Line, Page, Span } from "#app/plans/reading/page.ts";
import { type CaseSpan, tellsPenalty } from "./case-span.ts";
import { flowOf } from "./flow.ts";
import { penaltiesIn } from "./penalties.ts";
import { opensCommentary, opensSection } from "./section-labels.ts";

const opens =
  /检查|接到|举报|投诉|线索|抽检|抽样|经查|查明|查获|发现|^(?:\d{4}年|今年|去年|同年|\d{1,2}月)[^。]{0,40}(?:局|队|所)[^。]{0,12}(?:对|依)|局[^。,]{0,4}对[^。]{2,60}(?:处罚|罚款|处以)|处罚|被罚|罚款/;
const goesOn =
  /^(?:当事人|上述|该局|该(?:公司|店|馆|行为|单位)|经查|次日|同日|随后|其行为|执法人员再次|目前|后经|之后|鉴于|依据|根据《|综上)/;
const announces = /(?:公布|发布|曝光|通报|公开)[^。]{0,24}(?:案例|案件|行为)|如下[:。]?$|典型案例$/;

/** `first` is the label of its first part (案情简介): where it comes again, the next case begins. */
type Group = { title: Line | null; lines: Line[]; decided: boolean; labels: number; first: string | null };

/** Cases of a bulletin without headings: a new one begins where, after a penalty, something is found or decided again. */
export function byParagraphs(page: Page, lines: Line[]): CaseSpan[] {
  const groups: Group[] = [];
  const told = paragraphsOf(page, lines);
  for (const [place, line] of told.entries()) {
    const current = groups.at(-1);
    const decides = tellsPenalty(page, line);
    const label = opensSection(line.words) ? 1 : 0;
    if (isHeadline(line, told[place + 1]) && (!current || current.decided))
      groups.push({ title: line, lines: [], decided: false, labels: 0, first: null });
    else if (current && !begins(line, current, decides)) {
      current.lines.push(line);
      current.decided ||= decides;
      current.labels += label;
    } else if (!isNews(line, decides) && (decides || opens.test(line.words)))
      groups.push({ title: null, lines: [line], decided: decides, labels: label, first: labelOf(line) });
  }
  const cases = groups.filter(({ decided }) => decided);
  const headed = cases.filter(({ title }) => title).length > 1;
  return mergedLead(
    page,
    cases.map((group) => asCase(group, headed)),
  );
}

function begins(line: Line, current: Group, decides: boolean): boolean {
  if (current.decided && current.first && labelOf(line) === current.first) return true;
  if (!current.decided || isNews(line, decides) || !opens.test(line.words)) return false;
  if (current.labels && opensSection(line.words)) return false;
  const alike = decides && /违反|构成/.test(line.words) && /^当事人/.test(line.words) && /^当事人/.test(current.lines[0]?.words ?? "");
  return alike || !(goesOn.test(line.words) || opensCommentary(line.words));
}

const labelOf = (line: Line): string | null =>
  opensSection(line.words) ? line.words.replace(/[^\p{Script=Han}]/gu, "").slice(0, 4) : null;

const isNews = (line: Line, decides: boolean): boolean => announces.test(line.words) && !decides;

/** A line of the press above its story: 网红餐厅“阴阳菜单”吃罚单. */
const isHeadline = (line: Line, next: Line | undefined): boolean =>
  line.words.length <= 40 &&
  next !== undefined &&
  next.words.length > 40 &&
  !/[。;:,、)]$|局$|\d{2}$/.test(line.words) &&
  !opensSection(line.words) &&
  opens.test(next.words) &&
  !announces.test(line.words);

function asCase({ title, lines }: Group, headed: boolean): CaseSpan {
  const body = { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
  return {
    from: headed ? (title?.from ?? body.from) : body.from,
    to: body.to,
    title: headed && title ? { from: title.from, to: title.to } : null,
    body,
  };
}

/** A lead in one sentence without a date, and the whole story below with the same sum, are one case. */
function mergedLead(page: Page, cases: CaseSpan[]): CaseSpan[] {
  const [lead, story, ...rest] = cases;
  if (!lead || !story || page.plain.slice(lead.from, lead.to).includes("\n") || /\d月/.test(page.plain.slice(lead.from, lead.to)))
    return cases;
  const sums = (one: CaseSpan) => penaltiesIn(flowOf(page, one.from, one.to)).map(({ kind, yuan }) => `${kind} ${yuan}`);
  const shared = sums(lead).some((sum) => sums(story).includes(sum));
  return shared ? [{ ...story, from: lead.from, body: { from: lead.from, to: story.to } }, ...rest] : cases;
}

/** Lines that a narrow page broke are one paragraph: a line that ends in the middle of a sentence goes on below. */
function paragraphsOf(page: Page, lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const broken = before && before.words.length >= 25 && !/[。!?;:”)]$/.test(before.words) && !/\n\s*\n/.test(between(page, before, line));
    if (before && broken) joined[joined.length - 1] = { ...before, to: line.to, words: before.words + line.words };
    else joined.push(line);
  }
  return joined;
}

const between = (page: Page, before: Span, after: Span): string => page.plain.slice(before.to, after.from);
