import type { Echo } from "#db/schema/case-redactions.ts";
import { rareWords } from "#search/rare-words.ts";
import { clockTimes } from "./clock-times.ts";
import { type Plain, plainText } from "./plain-text.ts";

/** What an informant sent; the names both sides have (the shop, its address), and the words everybody uses of such a matter. */
export type Tip = { words: string[]; known: string[]; usual: string[] };

/** So many letters in one stretch are a sentence taken over. */
const stretch = 8;

/** No more than this is said at once: the first that matter, so that a list of words is no question (SECURITY R21, idea 13). */
export const mostEchoes = 12;

/**
 * What a case's text shares with the tip it came from and few others would have written: sentences, numbers, times, rare words.
 * Every echo is words of the case's own text.
 */
export function betraysInformant(text: string, tip: Tip): Echo[] {
  const plain = plainText(text);
  const own = without(plain.text, tip.known);
  const told = without(plainText(tip.words.join("\n")).text, tip.known);
  const echoes: Echo[] = [
    ...quotes(own, told).map((words): Echo => ({ words, why: "quote" })),
    ...numbers(own, told).map((words): Echo => ({ words, why: "number" })),
    ...times(own, told).map((words): Echo => ({ words, why: "time" })),
    ...[...rareWords(own)]
      .filter((word) => told.includes(word) && !isUsual(word, tip.usual))
      .map((words): Echo => ({ words, why: "rare" })),
  ];
  const said = echoes.map(({ words, why }): Echo => ({ words: asWritten(text, plain, words), why })).filter(({ words }) => words);
  const first = said.filter(({ words }, i) => !said.slice(0, i).some((earlier) => earlier.words.includes(words)));
  return first.slice(0, mostEchoes);
}

/** 加油 of 加油机, and 小票 of every purchase. */
const isUsual = (word: string, usual: string[]): boolean =>
  everyday.has(word) || usual.some((one) => one.includes(word) || word.includes(one));

const everyday = new Set([
  "小票",
  "发票",
  "收据",
  "购物",
  "店员",
  "店家",
  "商家",
  "微信",
  "扫码",
  "退款",
  "手机",
  "照片",
  "录像",
  "监控",
  "包装",
  "标签",
  "保质期",
  "生产日期",
]);

const without = (text: string, known: string[]): string =>
  known
    .filter((words) => words.length > 1)
    .reduce((rest, words) => rest.replaceAll(plainText(words).text, "\n".repeat(plainText(words).text.length)), text);

/** The words as the text has them, before they were made plain. */
function asWritten(text: string, { text: plain, from, to }: Plain, words: string): string {
  const at = plain.indexOf(words);
  return at < 0 ? "" : text.slice(from[at], to[at + words.length - 1]);
}

/** The longest stretches both have, each once. */
function quotes(own: string, told: string): string[] {
  const found: string[] = [];
  for (let start = 0; start + stretch <= own.length; ) {
    let end = start + stretch;
    if (!told.includes(own.slice(start, end)) || /[\n]/.test(own.slice(start, end)) || !isSaid(own.slice(start, end))) {
      start++;
      continue;
    }
    while (end < own.length && own[end] !== "\n" && told.includes(own.slice(start, end + 1))) end++;
    found.push(own.slice(start, end).replace(/^[，。、；：“”！？\s]+|[，。、；：“”！？\s]+$/g, ""));
    start = end;
  }
  return found;
}

const isSaid = (words: string): boolean => (words.match(/[一-龥]/g) ?? []).length >= 6;

/** Order numbers, amounts, readings: three digits and more, but no years. */
function numbers(own: string, told: string): string[] {
  const all = (text: string) =>
    (text.match(/[A-Za-z]{0,4}\d[\dA-Za-z.-]*\d|\d+\.\d+/g) ?? []).filter((one) => one.replace(/\D/g, "").length > 2);
  const theirs = new Set(all(told));
  return [...new Set(all(own))].filter((one) => theirs.has(one) && !/^(?:19|20)\d\d$/.test(one));
}

function times(own: string, told: string): string[] {
  const theirs = new Set(clockTimes(told).map(({ when }) => when));
  return [
    ...new Set(
      clockTimes(own)
        .filter(({ when }) => theirs.has(when))
        .map(({ words }) => words),
    ),
  ];
}
