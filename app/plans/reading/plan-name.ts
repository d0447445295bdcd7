import { numeralOf } from "./numerals.ts";
import type { Line, Page } from "./page.ts";

const dated = /^(?:20\d\d|二[○〇0零oO][一二三四五六七八九○〇零]{2})年.{1,7}日/;
const ends = /(?:方案|计划|安排|通知|意见|要点|清单|分工)(?:\([^)]*\))?$/;
const number = /[〔(]20\d\d[〕)].{0,6}号/;

type Heading = { plain: string; given: string };

/** What a plan is called: its own heading, joined over line ends; else what the notice announces or names as this bureau's action. */
export function planTitle(page: Page, lines: Line[]): string | null {
  const headings = headingsOf(page, lines);
  const own = headings.find(({ plain }) => !/通知(?:\([^)]*\))?$/.test(plain));
  const notice = headings.find(({ plain }) => /通知/.test(plain));
  const issued = notice ? /关于(?:印发|下发|发布).{0,4}?《(.+)》的通知/.exec(notice.given)?.[1] : undefined;
  const enclosed = /现将《([^《》]{6,80}?(?:方案|计划|安排))》\s*印发/.exec(page.given.slice(0, 4000).replace(/\s+/g, ""))?.[1];
  const chosen = own?.given ?? issued ?? (notice && !/转发/.test(notice.plain) ? enclosed : undefined) ?? notice?.given ?? named(page);
  return chosen?.trim() || null;
}

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
  !dated.test(words.replace(/\s+/g, "")) &&
  !/文件$/.test(words.replace(/\s+/g, "")) &&
  !number.test(words.replace(/《.*?》/g, "")) &&
  !/^(?:附件?\d?|[一二三四五六七八九十]+[、,]|\([一二三四五六七八九十]+\)|\d+[.、])/.test(words) &&
  !/\t/.test(words);

/** A title set wide, letter by letter, is written close; a gap between words stays away too, as titles have none. */
const spaced = (words: string): string => words.trim().replace(/(?<=[^a-zA-Z])[\s\u3000]+|[\s\u3000]+(?=[^a-zA-Z])/g, "");

/** Without a heading: 决定……开展2022年民生领域案件查办“铁拳”行动, but not another bureau's notice in 《》. */
function named(page: Page): string | null {
  const words = withoutQuoted(page.given.slice(0, 20_000).replace(/\s+/g, ""));
  const announced = /(?:决定|定于|将|拟)[^。；]{0,40}?(?:开展|实施|推进)([^，。；、　]{4,40}?(?:行动|整治))/.exec(words)?.[1];
  if (announced) return announced;
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

/** The year the plan is for: of its title, of its own words, of its date or number. */
export function planYear(page: Page, lines: Line[], title: string | null): number | null {
  const inTitle = /20\d\d/.exec(title ?? "")?.[0];
  if (inTitle) return Number(inTitle);
  const date = lines.findLast((line) => dated.test(line.words.replace(/\s+/g, "")))?.words.replace(/\s+/g, "");
  const year = /^20\d\d/.exec(date ?? "")?.[0];
  if (year) return Number(year);
  if (date) return Number([...date.slice(0, 4)].map((letter) => ("○〇0零oO".includes(letter) ? 0 : numeralOf(letter))).join(""));
  const numbered = /[〔(](20\d\d)[〕)]/.exec(
    lines
      .slice(0, 12)
      .map((line) => line.words)
      .join("\n"),
  )?.[1];
  if (numbered) return Number(numbered);
  const times = new Map<number, number>();
  for (const [, said] of page.plain.matchAll(/(?<!巩固|总结)(20\d\d) ?年/g)) times.set(Number(said), (times.get(Number(said)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

const bureauName = /^([\p{Script=Han}]{2,20}?(?:市场监督管理局|市场监督管理委员会))/u;
const shortBureau = /^([\p{Script=Han}]{2,20}?(?:市场监管局|市监局|市场监管委))/u;

/** The bureau that issues the plan: of the red heading, the title or the signature; never one that is only quoted. */
export function planBureau(_page: Page, lines: Line[], title: string | null): string | null {
  const own = lines
    .map((line) => line.words.replace(/\s+/g, ""))
    .filter((words) => /(?:局|委员会)(?:文件|办公室)?$/.test(words) && words.length <= 30 && !/[,。;:*]/.test(words));
  const candidates = [title ?? "", ...own, ...lines.slice(0, 12).map((line) => line.words.replace(/\s+/g, ""))];
  for (const form of [bureauName, shortBureau]) {
    for (const words of candidates) {
      const name = form.exec(words)?.[1];
      if (name && !/^(?:根据|按照|各|关于|国家|现将|为|全国|县级|经)/.test(name)) return name;
    }
  }
  return null;
}
