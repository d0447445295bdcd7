import type { Page } from "./page.ts";
import type { ReadOccasion } from "./reading.ts";

const days =
  /3 ?[·.•・‧] ?15(?:[”"」]?(?:国际)?消费者权益日)?|(?:\d{1,2}[·.•・])?\d{0,2}(?:世界知识产权日|世界计量日|世界认可日|世界标准日|国家宪法日|国际消费者权益日)|(?:全国)?食品安全宣传周|知识产权宣传周|安全生产月|安全用药月|质量月|双 ?11|双 ?12|双十一|双十二|6[·.]?18|元旦|春节|端午|中秋|国庆|五一|集中曝光日/g;
const quoted = /[“"「]([^”"」]{2,16}?(?:日|周|月|节|季))[”"」]/g;
const every =
  /每(?:个)?(?:季度|月)(?:最后一个月|首月|第一个月)?的?(?:\d{1,2} ?日|第一个星期.)(?=[^,。;]{0,12}集中曝光日)|每(?:个)?(?:季度|月|半年)[^,。;日]{0,14}?(?:曝光|公布|公开|发布)(?!日)[^,。;]{0,12}/g;
const about = /曝光|公布|宣传|发布|通气会|发布会|主题|活动|节点|咨询|公开/;

/** The days, weeks and months on which the plan wants cases exposed or campaigns held (3·15, 质量月, 集中曝光日). */
export function occasionsIn(page: Page): ReadOccasion[] {
  const found = new Map<string, ReadOccasion & { at: number }>();
  for (const sentence of page.plain.matchAll(/[^。;\n]+/g)) {
    if (!about.test(sentence[0])) continue;
    for (const form of [every, days, quoted]) {
      for (const hit of sentence[0].matchAll(form)) {
        const at = sentence.index + hit.index;
        const words = hit[1] ?? hit[0];
        const start = hit[1] ? at + hit[0].indexOf(hit[1]) : at;
        if ([...found.values()].some((other) => other.at <= start && other.at + other.name.length > start)) continue;
        const name = page.given
          .slice(start, start + words.length)
          .replace(/[”"」]/g, "")
          .trim();
        const key = name.replace(/[\s·.•・‧]/g, "");
        if (!found.has(key))
          found.set(key, { name, raw: page.given.slice(sentence.index, sentence.index + sentence[0].length).trim(), at: start });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ name, raw }) => ({ name, raw }));
}
