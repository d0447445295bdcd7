import { titleOf } from "./area-title.ts";
import type { Annotation } from "./find-annotation.ts";
import type { Passage } from "./passage.ts";
import type { Doubt, ReadArea } from "./reading.ts";
import { rolesOf } from "./roles.ts";
import { severalTopics } from "./several-topics.ts";

/** What a plan says for all its items. */
export type ForAll = { firstLeads: boolean; units: { words: Passage; list: Annotation["list"] } | null; cutOff: boolean };

/**
 * One item as it is proposed: words, units with their roles, how sure that is and what a person should look at.
 *
 * @param firstLine letters of a first line that stands alone as a heading, else 0
 */
export function readArea(item: Passage, firstLine: number, kind: ReadArea["kind"], annotations: Annotation[], forAll: ForAll): ReadArea {
  const text = withoutSpans(item, annotations);
  const doubts: Doubt[] = [];
  const own = annotations.flatMap(({ list }) => list.named);
  const shared = own.length || kind === "measure" ? null : forAll.units;
  const { units, doubts: unsure } = rolesOf(
    (shared ? shared.list.named : own).map((unit) => ({ ...unit })),
    forAll.firstLeads,
  );
  doubts.push(...unsure);
  if (shared) doubts.push({ key: "units-from-sentence", facts: { sentence: shared.words.given } });
  if (!units.length) doubts.push({ key: "no-units", facts: {} });
  if (annotations.some(({ closed }) => !closed)) doubts.push({ key: "unclosed-bracket", facts: {} });
  if (forAll.cutOff) doubts.push({ key: "cut-off", facts: {} });
  for (const rest of annotations.flatMap(({ list }) => list.rest)) doubts.push({ key: "rest-not-read", facts: { rest } });
  const begins = Math.min(...annotations.map(({ span }) => span.from), item.plain.length);
  const stands = firstLine > 0 && firstLine <= begins && firstLine < item.plain.length && firstLine <= 30;
  const title = titleOf(text, stands ? item.given.slice(0, firstLine) : null);
  if (kind === "area" && severalTopics(title)) doubts.push({ key: "two-topics", facts: { title } });
  const annotation = (shared ? [shared.words] : annotations.map(({ words }) => words)).map(({ given }) => given.trim()).join("；");
  const from = item.at[0] ?? 0;
  return {
    number: 0,
    title,
    text,
    kind,
    annotation,
    units,
    confidence: confidence(doubts),
    doubts: once(doubts),
    from,
    to: (item.at.at(-1) ?? from - 1) + 1,
  };
}

function withoutSpans(item: Passage, annotations: Annotation[]): string {
  let text = "";
  let at = 0;
  for (const { span } of [...annotations].sort((a, b) => a.span.from - b.span.from)) {
    text += item.given.slice(at, Math.max(at, span.from));
    at = Math.max(at, span.to);
  }
  const all = (text + item.given.slice(at)).trim();
  const words = annotations.some(({ span }) => span.from === 0) ? all.replace(/^(?:牵头|负责|承担)+/, "") : all;
  const ends = words.replace(/[；;，,、：:\s]+$/, "");
  return ends.length > 60 || /[。；;]/.test(ends.slice(0, -1)) ? ends : ends.replace(/。+$/, "");
}

const weights: Partial<Record<Doubt["key"], number>> = {
  ...{ "no-units": 0.45, "cut-off": 0.35, "unclosed-bracket": 0.2, "role-guessed": 0.2, "no-owner": 0.25, "unit-unknown": 0.15 },
  ...{ "unit-guessed": 0.1, "units-from-sentence": 0.1, "rest-not-read": 0.2, "row-inherited": 0.15 },
};

function confidence(doubts: Doubt[]): number {
  const keys = [...new Set(doubts.map(({ key }) => key))];
  const left = keys.reduce((sure, key) => sure * (1 - (weights[key] ?? 0)), 0.98);
  return Math.round(left * 100) / 100;
}

function once(doubts: Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter((doubt) => {
    const said = JSON.stringify(doubt);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
