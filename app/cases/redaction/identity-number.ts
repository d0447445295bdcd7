import { isIdNumber } from "#app/intake/id-number.ts";
import type { Span } from "./hit.ts";
import { follows, label, publicNumber } from "./labels.ts";
import { type Written, writtenNumbers } from "./numbers.ts";

const said = label("身份证件?|身份证复印件|身份|公民身份|居民身份|证件|身份信息|驾驶证|驾照|社保卡?|社会保障|医保卡?");
const lastX = /^[ \t\r\n-]{0,3}[xX](?![0-9A-Za-z])/;
const amount = /^\s*(?:\.\d|元|万|亿|吨|公斤|千克|克|件|个|支|瓶|盒)/;
const paperAfter = /(?<![A-Za-z0-9])([A-Z]{1,2}\d{7,10})(?=号?的?(?:港澳|来往|往来|内地|通行证|护照|回乡证|台胞证))/g;
const papers =
  /(?:护照|通行证|回乡证|台胞证|军官证|士兵证|警官证|居留证|港澳证)(?:号码?|编号)?[\s:：为是(（“"]{0,3}([A-Za-z]{0,3}[-\s]?\d{6,12}(?:\(\d\))?)/g;

/** Identity numbers of 18 and of 15 digits (GB 11643), by their form: the check digit only says which reading is the likelier one. */
export function identityNumbers(text: string): Span[] {
  const numbers = writtenNumbers(text).flatMap((number) => read(text, number));
  const other = [...text.matchAll(papers), ...text.matchAll(paperAfter)].map((match): Span => {
    const start = match.index + match[0].lastIndexOf(match[1] ?? "");
    return { kind: "identity-number", start, end: match.index + match[0].length, weight: 80 };
  });
  return [...numbers, ...other];
}

function read(text: string, number: Written): Span[] {
  const x = number.digits.length === 17 ? lastX.exec(text.slice(number.end)) : null;
  const digits = x ? `${number.digits}X` : number.digits;
  const end = number.end + (x?.[0].length ?? 0);
  if ((digits.length !== 18 && digits.length !== 15) || touchesLetters(text, number.start, end)) return [];
  const labelled = follows(text, number.start, said);
  if (!labelled && (follows(text, number.start, publicNumber) || amount.test(text.slice(end)) || !isPlausible(digits))) return [];
  if (!labelled && number.groups > 1 && !isBirthday(digits)) return [];
  const weight =
    60 + digits.length + (labelled ? 40 : 0) + (isIdNumber(digits) ? 20 : 0) + (number.groups === 1 ? 20 : -Math.min(number.groups, 5));
  return [{ kind: "identity-number", start: number.start, end, weight }];
}

/** A region of the country or a day of birth: one of both may be mistyped. */
const isPlausible = (digits: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/.test(digits) || isBirthday(digits);

function isBirthday(digits: string): boolean {
  const day = digits.length === 18 ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day);
}

/** 91330523MA2B…: a credit code goes on in letters. */
const touchesLetters = (text: string, start: number, end: number): boolean =>
  /[A-Za-z]/.test(text[end] ?? "") || /(?:[A-Z]\d*|[〔[])$/.test(text.slice(Math.max(0, start - 4), start));
