import { numeralOf } from "./numerals.ts";

/** 第1、2项, (一)至(三)项, 任务3: the numbers it means, and whether these are the categories' (第一类). */
export type ItemReference = { from: number; to: number; ordinals: number[]; categories: boolean };

const one = "\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\)?";
const tie = " ?(?:、|,|和|及|与|至|到|-|—|–|~|～)+ ?";
const unit = "(?:项|类|大类|大项|部分|个方面|号)";
const listed = `(?<first>第 ?|任务 ?|事项 ?|重点任务 ?|领域 ?|专项 ?|上述 ?|以上 ?|前述 ?)?${one}${unit}?(?:${tie}(?:第 ?|任务 ?|事项 ?)?${one}${unit}?)*(?<unit>${unit})?`;
const form = new RegExp(`(?<![\\d条款章〔(])(?:其中,?)?(?:上述|以上|前述)?${listed}`, "g");

/** Where a sentence speaks of items by their numbers. Bare numbers, dates, amounts and articles of laws are none. */
export function itemReferences(plain: string): ItemReference[] {
  if (!/[项类号]|部分|方面|任务|事项|领域|专项/.test(plain)) return [];
  const found: ItemReference[] = [];
  for (const hit of plain.matchAll(form)) {
    const words = hit[0].trim();
    const named = /(?:项|类|部分|方面|号)$/.test(words);
    const marked = /第|\(|(?:任务|事项|领域|专项) ?[\d一二三四五六七八九十]/.test(words);
    const several = /[、,和及与至到—–~～-]/.test(words);
    if (!(named && (marked || several)) && !/^(?:其中,?)?(?:上述|以上)?(?:重点)?(?:任务|事项|领域|专项)/.test(words)) continue;
    if (/^(?:条|款|目|规定|措施|制度|要求)/.test(plain.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2))) continue;
    const ordinals = ordinalsIn(words);
    if (ordinals.length)
      found.push({ from: hit.index, to: hit.index + hit[0].length, ordinals, categories: /(?:类|大项|部分|方面)$/.test(words) });
  }
  return found;
}

function ordinalsIn(words: string): number[] {
  const parts = [...words.matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,3})|(至|到|[-—–~～])/g)];
  const ordinals: number[] = [];
  parts.forEach(([, written], place) => {
    if (!written) return;
    const number = numeralOf(written);
    const from = parts[place - 1]?.[2] ? (ordinals.at(-1) ?? number) + 1 : number;
    for (let at = Math.min(from, number); at <= number && ordinals.length < 60; at++) ordinals.push(at);
  });
  return [...new Set(ordinals)];
}
