import type { Span } from "./hit.ts";

const number = "(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二两三四五六七八九])";
const age = new RegExp(`(?:年仅|现年|刚满|才|今年|仅|时年)?(?<![0-9.一二三四五六七八九十~至到-])${number}\\s?(?:周岁|岁)半?`, "g");
const general =
  /(?:未满|不满|已满|年满|满|超过|低于|小于|大于|以下|以上|不足|达到|适用|适合|晚了|早了|大了|小了|差了|相差|适龄|限|给|禁止|向)[\s，]{0,2}$/;
const range =
  /^(?:以上|以下|以内|及|至|到|~|-|\+|起|或|、|儿童|宝宝|婴幼儿|内|前|后|的?(?:儿童|宝宝|婴幼儿|未成年人)(?:食用|使用|服用|适用|禁用|慎用))/;
const school = "[^在的于是从系到向，。；、\\s（(]{2,14}?(?:小学|中学|初中|高中|职高|中专|技校|幼儿园|托班|学校|实验学校)";
const learner = new RegExp(
  `(?:就读于|就读|读于|在读于)?\\s?${school}[（(]?(?:[一-龥0-9]{0,4}校区)?[)）]?(?:学前班|[大中小托]班|[一二三四五六七八九1-9高初][一二三年0-9]{0,2}(?:年级|级|年)?\\s?[（(]?[0-9一二三四五六七八九十]{0,3}[)）]?班?)\\s?(?:的|在读)?(?:学生|幼儿|孩子|小朋友|同学|女生|男生|[一-龥]某|就读)?`,
  "g",
);
const attends = new RegExp(
  `(?:就读于|就读在|在读于|上学于|入读|就读|考入|在${school}(?=(?:读书|上学|上幼儿园|念书|就读|读[一二三四五六高初大中小])))\\s?(?:${school})?`,
  "g",
);
const child =
  /(?:小学生|初中生|高中生|中学生|中小学生|幼儿|男童|女童|女婴|男婴|婴儿|患儿|男孩|女孩|未成年人|学童|[一二三四五六七八九]年级(?:的|学生)|初[一二三]学生|高[一二三]学生|孩子|儿子|女儿|孙子|孙女|外孙女?)(?:[（(](?:乳名|小名|化名)[：:]?)?\s?(?=[“"]?(?:[一-龥]某|小[一-龥]{1,2}(?=[，。、（(某在因被称（的喝吃买])|[一-龥]{1,2}宝(?=[，。、（(在因被的])))[“"]?(?:[一-龥]某某?[一-龥]?|小[一-龥]|[一-龥]{1,2}宝)/g;
const born =
  /((?:19|20)\d\d)\s?年\s?(?:\d{1,2}\s?月\s?)?(?:\d{1,2}\s?日\s?)?(?:出生|生(?![产效成活])|生人)|(?:出生(?:日期|于|年月)?|生于|生日)[\s:：为是]{0,3}((?:19|20)\d\d)[年./-]\s?\d{1,2}(?:[月./-]\s?\d{1,2}\s?日?)?/g;

/** Whoever is under 18 (行政处罚结果公开办法 art. 5): an age, a class of a school, a child that is called by something; every day of birth. */
export function minors(text: string): Span[] {
  const ages = [...text.matchAll(age)].filter(({ index, 0: words }) => isSomebodys(text, index, index + words.length));
  const schools = [...text.matchAll(learner), ...text.matchAll(attends)].filter(([words]) => /[学园班]/.test(words));
  return [
    ...[...ages, ...schools, ...text.matchAll(child)].map((match): Span => ({ kind: "minor", ...trimmed(match) })),
    ...[...text.matchAll(born)]
      .map((match): Span => ({ kind: isYoung(text, match[1] ?? match[2] ?? "") ? "minor" : "birthday", ...trimmed(match) }))
      // A year alone says little about somebody who is grown up.
      .filter(({ kind, start, end }) => kind === "minor" || /\d\D+\d/.test(text.slice(start, end))),
  ];
}

const isSomebodys = (text: string, start: number, end: number): boolean =>
  !general.test(text.slice(Math.max(0, start - 6), start)) && !range.test(text.slice(end));

/** Under 18 in the latest year the text speaks of. */
function isYoung(text: string, year: string): boolean {
  const latest = Math.max(...[...text.matchAll(/(?:19|20)\d\d(?=年|〔|\])/g)].map(Number));
  return Number(year) > latest - 18 && latest - Number(year) > 0;
}

function trimmed(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), end: match.index + match[0].trimEnd().length };
}
