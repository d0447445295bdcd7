import type { Span } from "./hit.ts";
import { follows, label, publicNumber } from "./labels.ts";
import { type Written, writtenNumbers } from "./numbers.ts";

const said = label("电话|手机|座机|固话|联系方式|联系|致电|拨打|来电|传真|小灵通|热线|短信|Tel|TEL|Mobile|Phone|通讯方式|呼叫|机主");
const mobile = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
const landline = /^0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}$/;
const country = /(?:\(?\+?\s?(?:00)?86\)?[\s-]{0,2})$/;
const extension = /^(?:\s?(?:转|分机|ext\.?)\s?|-)\d{1,5}(?!\d)/i;
const amount = /^\s*(?:\.\d|元|万|亿|吨|公斤|千克|克|毫升|件|个|支|瓶|盒|%)/;

/** Mobile and fixed lines, with whatever pulls their digits apart; after the word for it also a number with a digit too many. */
export function phones(text: string): Span[] {
  return writtenNumbers(text).flatMap((number) => read(text, number));
}

function read(text: string, { digits, start, end, groups }: Written): Span[] {
  const labelled = follows(text, start, said);
  const isMobile = mobile.test(digits) && fits(text, start, end);
  const isLandline = landline.test(digits) && fits(text, start, end);
  const isLocal = labelled && (/^[2-8]\d{6,7}$/.test(digits) || /^1[3-9]\d{8,10}$/.test(digits)) && fits(text, start, end);
  if (!isMobile && !isLandline && !isLocal) return [];
  if (!labelled && (follows(text, start, publicNumber) || amount.test(text.slice(end)))) return [];
  const before = isMobile
    ? (country.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0)
    : start > 0 && isLandline && text[start - 1] === "("
      ? 1
      : 0;
  const after = extension.exec(text.slice(end))?.[0].length ?? 0;
  const weight = (isMobile ? 50 : isLandline ? 40 : 20) + (labelled ? 30 : 0) - Math.min(groups, 11);
  return [{ kind: "phone", start: start - before, end: end + (isMobile ? 0 : after), weight }];
}

/** Not a piece of something longer: a code with letters, a decimal, a document's year. */
const fits = (text: string, start: number, end: number): boolean =>
  !/[A-Z]\d*$/.test(text.slice(Math.max(0, start - 3), start).replace(/(?:tel|qq|vx|wx)$/i, "")) &&
  !/[.〔[¥￥]$/.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^[A-Z]/.test(text.slice(end));
