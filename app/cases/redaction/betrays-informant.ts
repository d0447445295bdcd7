import type { Echo } from "#db/schema/case-redactions.ts";
import { rareWords } from "#search/rare-words.ts";
import { clockTimes } from "./clock-times.ts";
import { plainText } from "./plain-text.ts";

/** What an informant sent, and what of it everybody may know: the shop and its address, the words of the topic. */
export type Tip = { words: string[]; known: string[] };

/** So many letters in one stretch are a sentence taken over. */
const stretch = 8;

/** No more than this is said at once: the first that matter, so that a list of words is no question (SECURITY R21, idea 13). */
export const mostEchoes = 12;

/**
 * What a case's text shares with the tip it came from and few others would have written: sentences, numbers, times, rare words.
 * Every echo is words of the case's own text.
 */
export function betraysInformant(text: string, tip: Tip): Echo[] {
  const own = without(plainText(text).text, tip.known);
  const told = without(plainText(tip.words.join("\n")).text, tip.known);
  const echoes: Echo[] = [
    ...quotes(own, told).map((words): Echo => ({ words, why: "quote" })),
    ...numbers(own, told).map((words): Echo => ({ words, why: "number" })),
    ...times(own, told).map((words): Echo => ({ words, why: "time" })),
    ...[...rareWords(own)].filter((word) => told.includes(word)).map((words): Echo => ({ words, why: "rare" })),
  ];
  const said = echoes.filter(({ words }) => text.includes(words));
  const first = said.filter(({ words }, i) => !said.slice(0, i).some((earlier) => earlier.words.includes(words)));
  return first.slice(0, mostEchoes);
}

const without = (text: string, known: string[]): string =>
  known.filter((words) => words.length > 1).reduce((rest, words) => rest.replaceAll(plainText(words).text, "\n"), text);

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
