import type { Line, Page } from "./page.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { ReadDeadline } from "./reading.ts";
import { inParts, isSent, thingBefore, thingBehind } from "./what-is-sent.ts";
import { dateForms, whenOf } from "./when.ts";

const asks = /报送|上报|报告|报至|报到|报给|提交|填报|备案|(?<![通举申预情简月日公画汇])报(?![告名道刊纸警])|部署到位/;

/** What is to be sent in, by when and to whom: monthly returns, quarterly figures, summaries (DOMAIN §6.4). */
export function deadlinesIn(page: Page, lines: Line[], year: number | null): ReadDeadline[] {
  const found: ReadDeadline[] = [];
  for (const paragraph of paragraphsOf(page, lines)) {
    for (const sentence of paragraph.plain.matchAll(/[^。;]+/g)) {
      if (sentence[0].length > 600 || !asks.test(sentence[0])) continue;
      found.push(...inSentence(paragraph, sentence.index, sentence[0], year));
    }
  }
  const seen = new Set<string>();
  return found.filter(({ what, when }) => {
    const known = seen.has(`${when} ${what}`);
    seen.add(`${when} ${what}`);
    return !known;
  });
}

function paragraphsOf(page: Page, lines: Line[]): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  lines.forEach((line, place) => {
    const next = lines[place + 1];
    const heading = line.words.length <= 20 && /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))[^,。;:]*$/.test(line.words);
    const ends =
      heading ||
      !next ||
      /[。;)]$/.test(line.words) ||
      /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|第[一二三四五六七八九十],|附)/.test(next.words);
    if (!ends) return;
    found.push(passageOf(page, lines, from, line.to));
    from = next?.from ?? line.to;
  });
  return found;
}

function inSentence(all: Passage, from: number, sentence: string, year: number | null): ReadDeadline[] {
  const dates = [...sentence.matchAll(dateForms)];
  const to = receiver(sentence);
  const waiting: string[] = [];
  const found: ReadDeadline[] = [];
  let first = 0;
  dates.forEach((date, place) => {
    const end = date.index + date[0].length;
    const next = dates[place + 1]?.index ?? sentence.length;
    if (!waiting.length) first = place;
    waiting.push(date[0]);
    const words = sentence.slice(end, next);
    if (/^(?:之?前)?[、和及与,]*$/.test(words.trim()) && place < dates.length - 1) return;
    const previous = dates[first - 1];
    const before = sentence.slice(previous ? previous.index + previous[0].length : 0, dates[first]?.index ?? date.index);
    const what = thingBehind(words, place < dates.length - 1) || thingBefore(before) || (/部署到位/.test(words) ? "部署到位" : "");
    if (!isSent.test(what)) {
      waiting.length = 0;
      return;
    }
    const parts = waiting.length > 1 ? inParts(what, waiting.length) : [what];
    const raw = all.given.slice(from + (dates[first]?.index ?? date.index), from + next).trim();
    waiting.forEach((one, at) => {
      const when = whenOf(one, year);
      const doubts =
        when === "masked"
          ? [{ key: "masked-date" as const, facts: { raw } }]
          : when === "unclear"
            ? [{ key: "date-unclear" as const, facts: { raw } }]
            : [];
      found.push({ what: asGiven(all, from, parts[at] ?? what), when, to: asks.test(words) ? receiver(before + words) : to, raw, doubts });
    });
    waiting.length = 0;
  });
  return found;
}

/** The words as they stand in the notice, in their own width. */
function asGiven(all: Passage, from: number, what: string): string {
  const at = all.plain.indexOf(what, from);
  return at < 0 ? what : all.given.slice(at, at + what.length);
}

function receiver(sentence: string): string | null {
  const named =
    /(?:向|报送?至?|报送?到|报给|送至)((?:[县区市州旗盟]?局)?[\p{Script=Han}]{0,12}?(?:大队|支队|办公室|中心|科|股|处|室|所))(?=[报,。;(汇]|$|将)/u.exec(
      sentence,
    )?.[1];
  return named && named.length >= 2 ? named : null;
}
