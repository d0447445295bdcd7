import type { Item } from "./outline.ts";
import { type Line, linesWithin } from "./page.ts";
import { startsWithLabel } from "./role-words.ts";

/**
 * Where the words of an item end. Between two numbers everything is the item's; the last of a list ends where its sentence ends, so
 * that the paragraph below the list (以上…, 各单位要…) is not read into it.
 */
export function endOf(item: Item, lines: Line[]): number {
  const beside = item.within?.items ?? [];
  const last = beside.at(-1) === item;
  const deepest = item.items.at(-1);
  const start = deepest ? deepest.start : item.start;
  const own = linesWithin(lines, start, item.to).filter((line) => line.words);
  if (own.length <= 1) return Math.min(own[0]?.to ?? item.to, item.to);
  const usual = last ? Math.max(1, ...beside.slice(-12, -1).map((other) => paragraphs(other, lines))) : 99;
  let end = deepest ? endOf(deepest, lines) : Math.min(own[0]?.to ?? item.to, item.to);
  let read = 1;
  let before: Line | null = null;
  let depth = 0;
  for (const line of own) {
    const goesOn = before === null || depth > 0 || /^\(/.test(line.words) || !ended(before.words) || startsWithLabel(line.words);
    if (line.from >= end) {
      if (depth <= 0 && closes(line.words)) break;
      if (!goesOn && ++read > usual) break;
      end = line.to;
    }
    depth = Math.max(0, depth + balance(line.words));
    before = line;
  }
  return Math.min(end, item.to);
}

function paragraphs(item: Item, lines: Line[]): number {
  const own = linesWithin(lines, item.start, item.to).filter((line) => line.words);
  if (own.length <= 1) return 1;
  return own.filter(
    (line, place) => place === 0 || (ended(own[place - 1]?.words ?? "") && !startsWithLabel(line.words) && !/^\(/.test(line.words)),
  ).length;
}

const ended = (words: string): boolean => /[。;!?:)”]$/.test(words);

const closes = (words: string): boolean =>
  /^(?:责任|职责|任务)分工 ?[:(]?/.test(words) ||
  (/^(?:以上|上述|前述|以下|各(?:单位|部门|所|股|科|市场|相关|有关|地|责任|牵头)|要结合|同时,|联系人|附件|附:|未明确|注:|说明:)/.test(
    words,
  ) &&
    !startsWithLabel(words));

const balance = (words: string): number => (words.match(/\(/g)?.length ?? 0) - (words.match(/\)/g)?.length ?? 0);
