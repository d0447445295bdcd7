import type { Annotation } from "./annotation.ts";
import { titleOf } from "./area-title.ts";
import { type Passage, slice } from "./passage.ts";
import type { Named } from "./read-name.ts";
import type { Doubt, ReadArea } from "./reading.ts";
import { rolesOf } from "./roles.ts";
import { severalTopics } from "./several-topics.ts";

/** Units that an item does not name itself: what a sentence, its category or a list by numbers gives it. */
export type Elsewhere = { sentence: string; named: Named[] };

/** What a plan says for all its items, and elsewhere for this one. */
export type ForAll = { firstLeads: boolean; units: Elsewhere | null; cutOff: boolean };

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
    (shared ? shared.named : own).map((unit) => ({ ...unit })),
    forAll.firstLeads,
  );
  doubts.push(...unsure);
  if (shared) doubts.push({ key: "units-from-sentence", facts: { sentence: shared.sentence } });
  if (!units.length) doubts.push({ key: "no-units", facts: {} });
  if (annotations.some(({ closed }) => !closed)) doubts.push({ key: "unclosed-bracket", facts: {} });
  if (forAll.cutOff) doubts.push({ key: "cut-off", facts: {} });
  for (const rest of annotations.flatMap(({ list }) => list.rest)) doubts.push({ key: "rest-not-read", facts: { rest } });
  const title = titleOf(text, headingIn(item, firstLine, annotations));
  if (kind === "area" && severalTopics(title)) doubts.push({ key: "two-topics", facts: { title } });
  const annotation = shared ? shared.sentence.trim() : annotations.map(({ words }) => words.given.trim()).join("；");
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

/** A first line that stands alone, without the units it names; null when it is none, or units run over its end. */
function headingIn(item: Passage, firstLine: number, annotations: Annotation[]): string | null {
  const apart = annotations.every(({ span }) => span.to <= firstLine || span.from >= firstLine);
  if (firstLine <= 0 || firstLine >= item.plain.length || !apart) return null;
  const heading = withoutSpans(
    slice(item, 0, firstLine),
    annotations.filter(({ span }) => span.to <= firstLine),
  );
  return heading.length > 1 && heading.length <= 30 ? heading : null;
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
  const ends = words.replace(/[；;，,、：:\s—]+$/, "").replace(/(?<=\D)[.．]$/, "");
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
