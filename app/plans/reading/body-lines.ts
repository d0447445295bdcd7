import type { Line, Page } from "./page.ts";

/**
 * The lines that are the plan's own. What a web page puts around it and what a printed page repeats lose their words, so that they are
 * read into no item and no name.
 */
export function bodyLines(page: Page, lines: Line[]): Line[] {
  const heads = runningHeads(page, lines);
  const end = furnitureFrom(lines);
  return lines.map((line, place) => {
    const foreign = place >= end || isFurniture(line.words) || (heads.has(line.words) && place > 4);
    return foreign && line.words ? { from: line.from, to: line.from, words: "", number: false } : line;
  });
}

const furniture = [
  /^[—\-_=~*.…·─━]{4,}$/,
  /^\(?(?:以下|下文|后文|余下|其余|此处).{0,16}(?:省略|从略|略|附件下载|下载附件)/,
  /^(?:附件下载|下载附件|相关附件)(?::|$)/,
  /^(?:信息|稿件|文章)?来源 ?:.{0,80}$/,
  /^(?:责任编辑|编辑|审核|监制|供稿|撰稿|作者|发布时间|发布日期|发布机构|发布单位|浏览次数|点击数|阅读(?:量|次数)|字号|字体|索引号|主题分类) ?:.{0,80}$/,
  /^(?:打印(?:本页)?|关闭(?:窗口|本页)?|分享到.*|返回顶部|扫一扫.{0,24}|长按.{0,24}二维码.*|点击.{0,8}(?:在看|关注|阅读原文).*)$/,
];

const isFurniture = (words: string): boolean => words.length < 120 && furniture.some((form) => form.test(words));

const lastThings =
  /^(?:相关(?:阅读|链接|文章|新闻|稿件)|推荐阅读|延伸阅读|更多(?:阅读|内容|精彩)|热门文章|猜你喜欢|上一[篇条] ?:|下一[篇条] ?:|友情链接|版权所有)/;

/** From 相关阅读 on everything is the website's, unless an annex still follows. */
function furnitureFrom(lines: Line[]): number {
  const at = lines.findIndex((line, place) => place > lines.length / 3 && line.words.length < 60 && lastThings.test(line.words));
  if (at < 0 || lines.slice(at).some((line) => /^附 ?件? ?\d{0,2} ?:?$/.test(line.words))) return lines.length;
  return at;
}

/** Short lines that come again beside a page number or a page break. */
function runningHeads(page: Page, lines: Line[]): Set<string> {
  const times = new Map<string, number>();
  lines.forEach((line, place) => {
    if (!line.words || line.words.length > 40) return;
    const breaks = [lines[place - 1], lines[place + 1], line].some((beside) => beside && isBreak(page, beside));
    if (breaks) times.set(line.words, (times.get(line.words) ?? 0) + 1);
  });
  return new Set([...times].filter(([words, count]) => count > 1 && !/[。;:]$/.test(words)).map(([words]) => words));
}

/** A line that is only a page number, or begins behind a form feed. */
function isBreak(page: Page, line: Line): boolean {
  if (page.given[line.from - 1] === "\f") return true;
  return line.number;
}
