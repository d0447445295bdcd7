import { datesIn, type SaidDate } from "./dates.ts";
import { type Flow, sentencesOf } from "./flow.ts";
import { type Answer, type Doubt, doubt } from "./reading.ts";

const decides = /处罚|罚款|罚没|没收|处以|给予[^,。]{0,6}警告|吊销|责令退还/;
const neverMeant = /拟(?:对|处|作出|给予|罚)|听证告知|事先告知|(?<!决)曾(?:因|于|被|经)|判处|判决|罚金|以[上下]的?罚款/;
/** What happened on the day that stands before it, so that it is not the day of the decision. */
const found =
  /检查时|检查中|检查发现|现场检查|进行[^,。]{0,8}检查|开展[^,。]{0,10}检查|接到|接[投举]|收到|立案|抽检(?!不合格)|抽样|现场发现|发现|查获|巡查|送达|报告/;
const labelled = /(?:处罚(?:决定)?(?:书)?|决定(?:书)?|作出处罚(?:决定)?的?)(?:作出)?(?:日期|时间)?(?:为|是|:|于|在)?$/;
const made = /^(?:依法)?(?:对[^,。]{1,30})?作出/;

type Candidate = { date: SaidDate; weight: number };

/** The day of the decision: the last date before the penalty in its own sentence, unless that is when something was found. */
export function decidedOn(flow: Flow, page: string | null): Answer<string | null> {
  const dates = datesIn(flow.text, page);
  const candidates: Candidate[] = [];
  let vague: SaidDate | null = null;
  for (const { text, from, to } of sentencesOf(flow)) {
    if (!decides.test(text) || neverMeant.test(text)) continue;
    const here = dates.filter((date) => date.from >= from && date.to <= to);
    for (const [place, date] of here.entries()) {
      if (isRange(flow.text, date)) continue;
      const weight = weightOf(text, date.from - from, date.to - from, (here[place + 1]?.from ?? to) - from);
      if (!weight) continue;
      if (date.vague) vague ??= date;
      else candidates.push({ date, weight });
    }
  }
  const [best] = candidates.toSorted((a, b) => b.weight - a.weight);
  if (!best) return { value: null, places: vague ? [vague] : [], doubts: vague ? vague.doubts : [doubt("no-date")] };
  return { value: best.date.value, places: [best.date], doubts: doubtsOf(best.date, candidates, page) };
}

function weightOf(text: string, from: number, to: number, next: number): number {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (labelled.test(before)) return 3;
  const penalty = decides.exec(after);
  if (!penalty) return made.test(after) && decides.test(before) ? 2 : 0;
  const until = to + penalty.index;
  if (next < until && next < text.length) return 0;
  return found.test(text.slice(to, until)) ? 0 : 2;
}

const isRange = (text: string, { from, to }: SaidDate): boolean =>
  /^(?:至|到|起至|以来|期间|-|—|~)/.test(text.slice(to)) || /(?:至|到|[-—~])$/.test(text.slice(0, from));

function doubtsOf(date: SaidDate, all: Candidate[], page: string | null): Doubt[] {
  const doubts = [...date.doubts];
  const { value } = date;
  if (!value) return doubts;
  if (value.length < 10) doubts.push(doubt("day-missing", { month: value }));
  if (page && value > page) doubts.push(doubt("date-after-page", { date: value, page }));
  const others = all.filter((one) => one.date.value && !one.date.value.startsWith(value.slice(0, 7)) && one.weight >= 2);
  if (others.length) doubts.push(doubt("several-dates", { dates: [value, ...others.map((one) => one.date.value ?? "")].join("、") }));
  return doubts;
}
