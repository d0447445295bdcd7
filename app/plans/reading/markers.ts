import { breach } from "./enforcement-words.ts";
import { numeralOf } from "./numerals.ts";
import type { Line, Page } from "./page.ts";
import { startsWithLabel } from "./role-words.ts";
import { sectionKind } from "./section-words.ts";

export type MarkerKind = "annex" | "chapter" | "bare" | "h" | "p" | "n" | "nn" | "r" | "d" | "c" | "is" | "th" | "named" | "dot" | "unit";

/** Where an item begins: `from` at its number, `start` at its words. */
export type Marker = { kind: MarkerKind; ordinal: number; from: number; start: number; inline: boolean };

const cn = "[一二三四五六七八九十]{1,3}";
const forms: [MarkerKind, string][] = [
  ["chapter", `第(${cn})(?:部分|章|篇)[ 、:,.]?`],
  ["h", `(${cn}) ?[、.,:] ?`],
  ["p", `\\((${cn})\\)[、.,: ]?`],
  ["d", "\\((\\d{1,2})\\)[、.,: ]?"],
  ["r", "(\\d{1,2})\\)[、.,: ]?"],
  ["nn", "\\d{1,2}\\.(\\d{1,2})(?:[、.:\\t ]|(?=[\\p{Script=Han}“]))"],
  ["n", "(\\d{1,2}) ?[.、:](?!\\d)"],
  ["c", "([①-⑳⑴-⒇])[、.,: ]?"],
  ["is", `(${cn})(?:是|要)[:,]?`],
  ["th", `第(${cn}|\\d{1,2})(?:[,、:](?!第?[一二三四五六七八九十\\d]+(?:[项类、和至到-]|$))|[项条][,、: ](?!第))`],
  ["named", `(?:重点|主要|专项)?(?:任务|专项|重点|领域|行动|项目|事项)之?(${cn}|\\d{1,2})[:、.,\\t ]`],
];
const atStart = forms.map(([kind, form]) => [kind, new RegExp(form, "yu")] as const);
const inline = forms
  .filter(([kind]) => ["p", "d", "n", "r", "c", "is", "th"].includes(kind))
  .map(([kind, form]) => [kind, new RegExp(`(?<=[。;:,!?)”」 ])(?:${form})`, "gu")] as const);
const dot = /^(?:[·•●■◆▪○◇★☆◎➢➤➔❖►▶※*✦✓✔]|\p{Extended_Pictographic}\uFE0F?|[▌▍▎▏█┃❚]|[-—–]{1,2}(?!\d))\s*(?=\S)/u;

/** ▌四个步骤 and 📌重点领域 are headings, however they are adorned. */
const ornaments = /^(?:[▌▍▎▏█┃❚║◤■◆★☆●►▶◎]|\p{Extended_Pictographic}\uFE0F?|#{1,4}(?= ))+\s*/u;
const isBullet = /^[■◆★☆●▶◎]/;
const announces = (words: string, bullet: boolean): boolean =>
  countsOff.test(words) || (!bullet && sectionKind(words) !== null && !breach.test(words));
const countsOff = /^[\d一二三四五六七八九十]{1,2}(?:大|个|项|类|步)/;

/** 食品科：负责……: a list by units. */
const byUnit = /^[\p{Script=Han}、()]{1,24}?[科股室队所处] ?: ?(?:牵头|负责|重点|承担|查处|严查|主要|组织).{4,}/u;

/** Every number, bullet and bare heading of the notice, in order. In the middle of a line only a number that goes on counting counts. */
export function markersOf(page: Page, lines: Line[]): Marker[] {
  const found = lines.flatMap((line) => [...startOf(line), ...insideOf(page, line)]).sort((a, b) => a.from - b.from);
  return counted(found);
}

function startOf(line: Line): Marker[] {
  if (!line.words) return [];
  if (isAnnex(line.words)) return [{ kind: "annex", ordinal: 0, from: line.from, start: line.from, inline: false }];
  for (const [kind, form] of atStart) {
    form.lastIndex = 0;
    const hit = form.exec(line.words);
    if (hit) return [{ kind, ordinal: numeralOf(hit[1] ?? ""), from: line.from, start: line.from + hit[0].length, inline: false }];
  }
  const ornament = ornaments.exec(line.words)?.[0].length ?? 0;
  if (ornament && line.words.length <= 40 && announces(line.words.slice(ornament), isBullet.test(line.words)))
    return [{ kind: "bare", ordinal: 0, from: line.from, start: line.from + ornament, inline: false }];
  const bullet = dot.exec(line.words);
  if (bullet) return [{ kind: "dot", ordinal: 0, from: line.from, start: line.from + bullet[0].length, inline: false }];
  if (byUnit.test(line.words) && !startsWithLabel(line.words))
    return [{ kind: "unit", ordinal: 0, from: line.from, start: line.from, inline: false }];
  const heading = line.words.replace(/^[#(\s]+|[):\s]+$/g, "");
  if (heading.length > 16 || startsWithLabel(line.words) || /[。;,]/.test(heading) || line.words.includes("\t") || !sectionKind(heading))
    return [];
  return [{ kind: "bare", ordinal: 0, from: line.from, start: line.from, inline: false }];
}

const isAnnex = (words: string): boolean =>
  /^附\s?[件表录]?\s?(?:[\d一二三四五六七八九]{1,2})?\s?:?$/.test(words) || /^附件?\s?\d{0,2}\s?:/.test(words);

function insideOf(page: Page, line: Line): Marker[] {
  return inline.flatMap(([kind, form]) =>
    [...page.plain.slice(line.from, line.to).matchAll(form)]
      .filter((hit) => hit.index > 0)
      .map((hit) => {
        const from = line.from + hit.index;
        return { kind, ordinal: numeralOf(hit[1] ?? ""), from, start: from + hit[0].length, inline: true };
      }),
  );
}

function counted(found: Marker[]): Marker[] {
  const kept: Marker[] = [];
  const last = new Map<MarkerKind, number>();
  const next = nextOrdinals(found);
  found.forEach((marker, place) => {
    const before = kept.at(-1);
    if (before && marker.from < before.start) return;
    if (marker.kind === "h" || marker.kind === "bare" || marker.kind === "annex") last.clear();
    const goesOn = marker.ordinal > 1 && last.get(marker.kind) === marker.ordinal - 1;
    const begins = marker.ordinal === 1 && next[place] === 2;
    if ((marker.inline || marker.kind === "nn") && !goesOn && !begins) return;
    last.set(marker.kind, marker.ordinal);
    kept.push(marker);
  });
  return kept;
}

function nextOrdinals(found: Marker[]): (number | undefined)[] {
  const seen = new Map<MarkerKind, number>();
  const next: (number | undefined)[] = [];
  for (let place = found.length - 1; place >= 0; place--) {
    const marker = found[place];
    if (!marker) continue;
    next[place] = seen.get(marker.kind);
    if (marker.kind === "h" || marker.kind === "annex") seen.clear();
    seen.set(marker.kind, marker.ordinal);
  }
  return next;
}
