import { type ItemReference, itemReferences } from "./item-references.ts";
import type { Marker } from "./markers.ts";
import type { Line, Page, Span } from "./page.ts";
import { type Passage, passageOf, slice } from "./passage.ts";
import type { Named } from "./read-name.ts";
import { partOf } from "./role-words.ts";
import { unitList } from "./unit-list.ts";
import type { Register } from "./unit-register.ts";

/** Units that the notice gives to items by their numbers: 第1、2项由甲科牵头; 乙科负责第3项. `span` is where it says so. */
export type Assignment = ItemReference & { span: Span; words: Passage; sentence: string; named: Named[] };

/** No plan says it so often. */
const most = 300;

/** What a separate section says of whole items by number (职责分工). It stands behind the list, or before it. */
export function assignedByNumber(page: Page, lines: Line[], markers: Marker[], register: Register): Assignment[] {
  if (!itemReferences(page.plain).length) return [];
  return sentencesOf(page, lines, markers).flatMap((sentence) => inSentence(sentence, register));
}

function inSentence(sentence: Passage, register: Register): Assignment[] {
  const found = itemReferences(sentence.plain).slice(0, 40);
  const first = found[0];
  if (!first) return [];
  let subject = subjectOf(slice(sentence, 0, first.from), register);
  return found.flatMap((reference, place) => {
    const next = found[place + 1]?.from ?? sentence.plain.length;
    const before = slice(sentence, found[place - 1]?.to ?? 0, reference.from);
    const own = subject.length && place ? subjectOf(before, register) : [];
    if (own.length) subject = own;
    const named = subject.length ? byUnit(subject, before.plain) : behind(slice(sentence, reference.to, next), register);
    const start = sentence.at[subject.length ? 0 : reference.from] ?? 0;
    const end = (sentence.at[Math.max(0, next - 1)] ?? start) + 1;
    return named.length ? [{ ...reference, span: { from: start, to: end }, words: sentence, sentence: sentence.given.trim(), named }] : [];
  });
}

/** 第1、2项[由甲科牵头，各所配合]: nothing but units stand behind the numbers. */
function behind(words: Passage, register: Register): Named[] {
  const open =
    /^(?:等)?(?:重点|整治)?(?:任务|工作|内容|行为|事项|领域|项目|重点)*[:,，\s]*(?:均|分别|统一|具体|主要)*/.exec(words.plain)?.[0]
      .length ?? 0;
  const rest = slice(words, open);
  if (/^(?:规定|要求|所列|之规定|的)/.test(rest.plain)) return [];
  const list = unitList(rest, register);
  const sure = list.named.every((unit) => unit.known || !/[(（]/.test(unit.raw));
  return sure && !list.rest.length && (list.said || /^[:]/.test(words.plain)) ? list.named : [];
}

/** [甲科]负责第3项，配合第5项: the unit stands before its numbers. */
function subjectOf(words: Passage, register: Register): Named[] {
  const verb = /(?:牵头|负责|承担|主办|主抓|配合|协助|参与|指导|督办)+(?:完成|做好|抓好|落实|查办|实施)?(?:上述|以上|前述)?$/.exec(
    words.plain,
  );
  if (!verb) return [];
  const open = /^(?:重点)?(?:任务|工作|事项|内容)*[,;、\s]*/.exec(words.plain)?.[0].length ?? 0;
  if (open >= verb.index) return [];
  const list = unitList(slice(words, open, verb.index + (/[:]\s*$/.test(words.plain.slice(0, verb.index)) ? -1 : 0)), register);
  return list.rest.length ? [] : list.named;
}

function byUnit(subject: Named[], words: string): Named[] {
  const verb = /(?:牵头|负责|承担|主办|主抓|配合|协助|参与|指导|督办)+(?=(?:完成|做好|抓好|落实|查办|实施)?(?:上述|以上|前述)?$)/.exec(
    words,
  )?.[0];
  return verb ? subject.map((unit) => ({ ...unit, part: partOf(verb) })) : [];
}

/** Sentences that end with 。 or ;, or where the next line begins with a number, or stands below a heading. */
function sentencesOf(page: Page, lines: Line[], markers: Marker[]): Passage[] {
  const starts = new Map(markers.filter((marker) => !marker.inline).map((marker) => [marker.from, marker.start]));
  const found: Passage[] = [];
  let from = 0;
  let heading = false;
  for (const line of lines) {
    if (!line.words) continue;
    if (found.length > most) break;
    const start = starts.get(line.from);
    const refers = itemReferences(line.words.slice(0, 24))[0]?.from === 0;
    if (heading || start !== undefined || refers) close(line.from, refers ? line.from : (start ?? line.from));
    heading = start !== undefined && line.words.length <= 20 && !/[,、;:由和及]$/.test(line.words);
    for (let place = line.from; place < line.to && found.length <= most; place++) if (ends(place)) close(place + 1, place + 1);
  }
  if (found.length <= most) close(page.plain.length, page.plain.length);
  return found;

  function ends(place: number): boolean {
    return /[。;]/.test(page.plain[place] ?? "") && !/^\s*其中/.test(page.plain.slice(place + 1, place + 8));
  }

  function close(to: number, next: number) {
    if (to > from && itemReferences(page.plain.slice(from, to).replace(/\n\s*/g, "")).length) found.push(passageOf(page, lines, from, to));
    from = next;
  }
}
