import { type Flow, sentencesOf } from "./flow.ts";
import { type Penalty, penaltiesIn } from "./penalties.ts";
import { type Answer, type Doubt, doubt } from "./reading.ts";

type Sums = { fineYuan: Answer<number | null>; confiscatedYuan: Answer<number | null>; totalYuan: Answer<number | null>; doubts: Doubt[] };

/** What the penalty comes to. A sum said twice (in the lead and again below) is one; several in one case are added, and doubted. */
export function penaltySums(flow: Flow): Sums {
  const found = penaltiesIn(flow);
  const of = (...kinds: Penalty["kind"][]) => found.filter(({ kind, yuan }) => kinds.includes(kind) && yuan !== null);
  const fineYuan = fines(of("fine"), of("fine-total"));
  const confiscatedYuan = summed(of("confiscated"), "several-confiscations");
  const totalYuan = totals(of("total"));
  return { fineYuan, confiscatedYuan, totalYuan, doubts: compared(fineYuan.value, confiscatedYuan.value, totalYuan.value, flow) };
}

function fines(parts: Penalty[], whole: Penalty[]): Answer<number | null> {
  const said = summed(parts, "several-fines");
  const [total] = whole;
  const each = parts.filter((part) => part.each).map(({ words }) => doubt("fine-for-each", { words }));
  if (!total) return { ...said, doubts: [...said.doubts, ...each] };
  const differs = said.value !== null && said.value !== total.yuan && !each.length;
  const doubts = differs ? [doubt("total-differs", { total: total.yuan ?? 0, parts: said.value ?? 0 })] : [];
  return { value: total.yuan, places: [...said.places, total], doubts: [...said.doubts, ...doubts, ...each] };
}

function summed(parts: Penalty[], several: "several-fines" | "several-confiscations"): Answer<number | null> {
  const kept: Penalty[] = [];
  for (const sentence of new Set(parts.map((part) => part.sentence))) {
    const known = [...kept];
    const here = parts.filter((part) => part.sentence === sentence);
    const again = known.length > 0 && near(sumOf(here), sumOf(known));
    if (!again) kept.push(...here.filter((part) => !known.some((one) => near(one.yuan ?? 0, part.yuan ?? 0))));
  }
  const places = parts;
  if (!kept.length) return { value: null, places: [], doubts: [] };
  const doubts = kept.filter((part) => part.approximate).map(({ words }) => doubt("approximate", { words }));
  if (kept.length > 1) doubts.push(doubt(several, { count: kept.length, parts: kept.map(({ words }) => words).join("、") }));
  return { value: sumOf(kept), places, doubts };
}

function totals(found: Penalty[]): Answer<number | null> {
  const [first] = found;
  if (!first) return { value: null, places: [], doubts: [] };
  const doubts = first.approximate ? [doubt("approximate", { words: first.words })] : [];
  const other = found.find(({ yuan }) => !near(yuan ?? 0, first.yuan ?? 0));
  if (other) doubts.push(doubt("several-totals", { words: found.map(({ words }) => words).join("、") }));
  return { value: first.yuan, places: found, doubts };
}

function compared(fine: number | null, confiscated: number | null, total: number | null, flow: Flow): Doubt[] {
  const parts = cents((fine ?? 0) + (confiscated ?? 0));
  const said = sentencesOf(flow).map(({ text }) => text);
  if (total !== null && fine === null && confiscated === null) return [doubt("total-only")];
  const doubts = total !== null && Math.abs(total - parts) >= 0.01 ? [doubt("total-differs", { total, parts })] : [];
  if (fine === null && confiscated === null && total === null) return withoutMoney(said);
  if (fine === null && said.some((one) => /罚款/.test(one) && done(one) && !/以[上下]/.test(one))) doubts.push(doubt("fine-unknown"));
  if (confiscated === null && said.some((one) => /没收[^,。]{0,6}违法所得/.test(one) && done(one)))
    doubts.push(doubt("confiscated-unknown"));
  return doubts;
}

function withoutMoney(said: string[]): Doubt[] {
  if (said.some((one) => /不予(?:行政)?处罚|免予(?:行政)?处罚|免罚/.test(one))) return [doubt("not-punished")];
  if (said.some((one) => /拟(?:对|处|作出|给予|罚)|听证告知|事先告知/.test(one))) return [doubt("no-amount"), doubt("proposed-only")];
  const warned = said.some((one) => /(?:给予|处以|予以|作出)[^,。]{0,8}警告|警告的?(?:行政)?处罚/.test(one));
  const more = said.some((one) => done(one) && /没收|罚款|吊销|停产停业|罚没/.test(one));
  return [doubt(warned && !more ? "warning-only" : "no-amount")];
}

const done = (one: string): boolean => !/拟|曾|可以?处|应当/.test(one);
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
const cents = (yuan: number): number => Math.round(yuan * 1e6) / 1e6;
const sumOf = (parts: Penalty[]): number => cents(parts.reduce((sum, { yuan }) => sum + (yuan ?? 0), 0));
