import type { Span } from "#app/plans/reading/page.ts";
import { numberOf } from "./chinese-number.ts";
import { type Doubt, doubt } from "./reading.ts";

/** A day ("2024-03-05") or month ("2024-03") as the words say it; null with a doubt when they do not say enough. */
export type SaidDate = Span & { value: string | null; doubts: Doubt[]; vague: boolean };

const cnYear = "[二两][○〇零0o][一二三四五六七八九○〇零]{2}";
const cn = "[一二三四五六七八九十]{1,3}";
const part = "(?:份|底|末|初|上旬|中旬|下旬)?";
const form = new RegExp(
  [
    "(?<y1>(?:19|20)\\d\\d)(?:年|[./-])(?<m1>\\d{1,2})(?:月|[./-])(?<d1>\\d{1,2})(?!\\d)[日号]?",
    "(?<y2>20\\d\\d)年(?<m2>\\d{2})(?<d2>\\d{2})日",
    `(?<y3>20\\d\\d)年(?<m3>\\d{1,2})月${part}(?!\\d)`,
    "(?<![\\da-z])(?<y4>20\\d\\d)(?<m4>0[1-9]|1[0-2])(?<d4>0[1-9]|[12]\\d|3[01])(?![\\da-z])日?",
    `(?<y5>${cnYear})年(?<m5>${cn})月(?:(?<d5>${cn})日)?`,
    `(?<rel>今年|去年|前年|本年|上年|同年|当年|次年|翌年|该年|第二年)(?:的)?(?:(?<m6>\\d{1,2})月(?:(?<d6>\\d{1,2})[日号]${part}|${part})|(?<end>年?[底末]|年初))`,
    "(?<![\\d年月])(?<m7>\\d{1,2})月(?<d7>\\d{1,2})[日号]",
    `(?<![\\d年])(?<m8>\\d{1,2})月${part}(?![\\d日])`,
    "(?<month>同月|当月|本月|上月|次月|该月|上个月)(?:(?<d9>\\d{1,2})[日号])?",
    "(?<day>当日|同日|当天|次日|翌日|第二天)",
    "(?<vague>近日|日前|近期|最近|前不久|不久前)",
  ].join("|"),
  "g",
);

/** Every date of a text, in order; `page` is the day the page was published, which 今年 is relative to. */
export function datesIn(text: string, page: string | null): SaidDate[] {
  let last: string | null = null;
  return [...text.matchAll(form)].map((found) => {
    const said = dateOf(found.groups ?? {}, found[0], page, last);
    if (said.value) last = said.value;
    return { from: found.index, to: found.index + found[0].length, ...said };
  });
}

type Groups = Record<string, string | undefined>;
type Said = Omit<SaidDate, keyof Span>;

function dateOf(g: Groups, words: string, page: string | null, last: string | null): Said {
  if (g.vague) return { value: null, doubts: [doubt("date-vague", { words })], vague: true };
  if (g.day) return near(words, last, /次|翌|第二/.test(g.day) ? 1 : 0);
  if (g.month) return inMonth(words, g, /本月|上/.test(g.month) ? page : last);
  const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? (g.y5 ? yearOf(g.y5) : undefined);
  const month = Number(g.m1 ?? g.m2 ?? g.m3 ?? g.m4 ?? numberOf(g.m5 ?? "") ?? g.m6 ?? g.m7 ?? g.m8);
  const day = g.d1 ?? g.d2 ?? g.d4 ?? (g.d5 ? String(numberOf(g.d5)) : undefined) ?? g.d6 ?? g.d7;
  if (year) return valid(words, Number(year), month, day, []);
  if (g.rel) return relative(words, g, page, last);
  return withoutYear(words, month, day, page, last);
}

function relative(words: string, g: Groups, page: string | null, last: string | null): Said {
  const rel = g.rel ?? "";
  const told = /同年|当年|次年|翌年|该年|第二年/.test(rel);
  const base = told ? last : page;
  if (!base) return { value: null, doubts: [doubt("date-relative", { words })], vague: false };
  const year = Number(base.slice(0, 4)) + (/次|翌|第二/.test(rel) ? 1 : /去|上/.test(rel) ? -1 : /前/.test(rel) ? -2 : 0);
  if (g.end) return valid(words, year, /初/.test(g.end) ? 1 : 12, undefined, []);
  return valid(words, year, Number(g.m6), g.d6, []);
}

/** 5月4日 without a year: the year of the date told before it, else the last such day before the page was published. */
function withoutYear(words: string, month: number, day: string | undefined, page: string | null, last: string | null): Said {
  const base = last ?? page;
  if (!base) return { value: null, doubts: [doubt("date-relative", { words })], vague: false };
  const year = Number(base.slice(0, 4));
  const later = !last && `${base.slice(5, 7)}-${base.slice(8) || "31"}` < `${two(month)}-${two(Number(day ?? 1))}`;
  const wraps = last && month < Number(base.slice(5, 7)) && page && page.slice(0, 4) > String(year) && Number(base.slice(5, 7)) >= 10;
  const meant = later ? year - 1 : wraps ? year + 1 : year;
  return valid(words, meant, month, day, [doubt("year-inferred", { words, year: meant })]);
}

function near(words: string, last: string | null, after: number): Said {
  if (!last || last.length < 10) return { value: null, doubts: [doubt("date-relative", { words })], vague: false };
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + after);
  return { value: day.toISOString().slice(0, 10), doubts: [], vague: false };
}

function inMonth(words: string, g: Groups, base: string | null): Said {
  if (!base) return { value: null, doubts: [doubt("date-relative", { words })], vague: false };
  const shift = /上/.test(g.month ?? "") ? -1 : /次/.test(g.month ?? "") ? 1 : 0;
  const month = new Date(Date.UTC(Number(base.slice(0, 4)), Number(base.slice(5, 7)) - 1 + shift, 1));
  return valid(words, month.getUTCFullYear(), month.getUTCMonth() + 1, g.d9, []);
}

function valid(words: string, year: number, month: number, day: string | undefined, doubts: Doubt[]): Said {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const wrong = !(month >= 1 && month <= 12) || (day !== undefined && (Number(day) < 1 || Number(day) > last));
  if (wrong) return { value: null, doubts: [doubt("date-impossible", { words })], vague: false };
  return { value: [year, two(month), ...(day === undefined ? [] : [two(Number(day))])].join("-"), doubts, vague: false };
}

const two = (number: number): string => String(number).padStart(2, "0");
const yearOf = (written: string): string =>
  [...written].map((letter) => Math.max("零一二三四五六七八九".indexOf(letter.replace(/[○〇0o]/, "零").replace("两", "二")), 0)).join("");
