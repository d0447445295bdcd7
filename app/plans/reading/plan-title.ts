import { issueDate } from "./issue-date.ts";
import type { Line, Page } from "./page.ts";

const kind = "(?:方案|计划|安排|意见|要点|清单|分工)";
const ends = new RegExp(`(?:${kind}|通知)(?:\\([^)]*\\))?$`);
const number = /[〔(]20\d\d[〕)].{0,6}号/;

type Heading = { plain: string; given: string };

/** What a plan is called: its own heading, joined over line ends; else what the notice announces or names as this bureau's action. */
export function planTitle(page: Page, lines: Line[]): string | null {
  const headings = headingsOf(page, lines);
  const own = headings.find(({ plain }) => !/通知(?:\([^)]*\))?$/.test(plain));
  const notice = headings.find(({ plain }) => /通知/.test(plain));
  const enclosed = /现将《([^《》]{6,80}?(?:方案|计划|安排))》\s*印发/.exec(page.given.slice(0, 4000).replace(/\s+/g, ""))?.[1];
  const chosen =
    own?.given ??
    (notice && quotedIn(notice)) ??
    (notice && !/转发/.test(notice.plain) ? enclosed : undefined) ??
    (notice && issuedBy(notice)) ??
    notice?.given ??
    announced(page) ??
    named(page) ??
    headline(page, lines);
  return chosen?.trim() || null;
}

/** 关于印发《X》的通知 and 关于印发X的通知 are the notice of X. */
const quotedIn = ({ given }: Heading): string | undefined => /关于(?:印发|下发|发布|制定).{0,4}?《(.+)》的通知/.exec(given)?.[1];
const issuedBy = ({ given }: Heading): string | undefined =>
  new RegExp(`关于(?:印发|下发|发布)([^《》]{6,}${kind})的通知`).exec(given)?.[1];

function headingsOf(page: Page, lines: Line[]): Heading[] {
  const shown = lines.slice(0, 90);
  const found: Heading[] = [];
  for (let at = 0; at < shown.length && found.length < 4; at++) {
    let heading: Heading = { plain: "", given: "" };
    for (let next = at; next < Math.min(at + 4, shown.length); next++) {
      const line = shown[next];
      if (!line || !isHeadingLine(line.words)) break;
      heading = {
        plain: heading.plain + line.words.replace(/\s+/g, ""),
        given: heading.given + spaced(page.given.slice(line.from, line.to)),
      };
      const goesOn = shown[next + 1]?.words ?? "";
      if (!ends.test(heading.plain) || /^(?:工作)?(?:方案|通知|计划|的通知)/.test(goesOn) || /^方案》/.test(goesOn)) continue;
      if (heading.plain.length >= 8 && heading.plain.length <= 100) found.push(heading);
      at = next;
      break;
    }
  }
  return found;
}

const isHeadingLine = (words: string): boolean =>
  words.length > 0 &&
  words.length <= 70 &&
  !/[。;:,!]$/.test(words) &&
  !issueDate.test(words.replace(/\s+/g, "")) &&
  !/文件$/.test(words.replace(/\s+/g, "")) &&
  !number.test(words.replace(/《.*?》/g, "")) &&
  !/^(?:附件?\d?|[一二三四五六七八九十]+[、,]|\([一二三四五六七八九十]+\)|\d+[.、])/.test(words) &&
  !/\t/.test(words);

/** A title set wide, letter by letter, is written close; a gap between words stays away too, as titles have none. */
const spaced = (words: string): string => words.trim().replace(/(?<=[^a-zA-Z])[\s\u3000]+|[\s\u3000]+(?=[^a-zA-Z])/g, "");

/** An article about the plan says which: 印发了《X》, 《X》已于近日印发; but not 根据《X》. */
function announced(page: Page): string | undefined {
  const words = page.given.slice(0, 6000).replace(/\s+/g, "");
  const plan = `《([^《》]{6,80}?(?:方案|计划|要点))》`;
  const after = new RegExp(`(?<!根据|按照|依据|贯彻|落实|转发)${plan}[^。；《》]{0,16}?(?:印发|出台|发布|制定|公布)`).exec(words)?.[1];
  return after ?? new RegExp(`(?:印发|出台|发布|制定|公布)(?:了|实施)?${plan}(?!要求|精神|部署)`).exec(words)?.[1];
}

/** Without a heading: 决定……开展2022年民生领域案件查办“铁拳”行动, but not another bureau's notice in 《》. */
function named(page: Page): string | null {
  const words = withoutQuoted(page.given.slice(0, 20_000).replace(/\s+/g, ""));
  const decided = /(?:决定|定于|将|拟)[^。；]{0,40}?(?:开展|实施|推进)([^，。；、　]{4,40}?(?:行动|整治))/.exec(words)?.[1];
  if (decided) return decided;
  for (const hit of words.matchAll(/(?<!巩固|总结|深化|延续)(20\d\d年?(?:度)?[^，。；、　]{2,24}?(?:行动|重点))(?!成果|经验)/g))
    if (hit[1]) return hit[1];
  return null;
}

/** What stands in 《》 and 〈〉 is another paper's name; a blank keeps its place. */
function withoutQuoted(words: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of words) {
    if (/[《〈]/.test(letter)) depth++;
    kept += depth ? "　" : letter;
    if (/[》〉]/.test(letter) && depth) depth--;
  }
  return kept;
}

/** The first line, where nothing else names the plan. */
function headline(page: Page, lines: Line[]): string | null {
  const first = lines.find((line) => line.words);
  if (!first || first.words.length > 60 || !/铁拳|行动|方案|整治/.test(first.words) || /^[一二三四五六七八九十(\d]/.test(first.words))
    return null;
  return page.given
    .slice(first.from, first.to)
    .replace(/^[【［[].*?[】］\]]/, "")
    .trim();
}
