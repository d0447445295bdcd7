import type { Line, Page, Span } from "#app/plans/reading/page.ts";
import { linesWithin } from "#app/plans/reading/page.ts";
import type { Lexicon } from "#app/sorting/lexicon.ts";
import { authorityOf } from "./authority.ts";
import type { CaseSpan } from "./case-span.ts";
import { decidedOn } from "./decided-on.ts";
import { asGiven, type Flow, flowOf } from "./flow.ts";
import { lawsIn } from "./laws.ts";
import { partyOf } from "./party-and-violation.ts";
import { penaltySums } from "./penalty-sums.ts";
import { toPolice } from "./police.ts";
import { type Answer, type Doubt, doubt, type Mark, type MarkedField, type ReadCase } from "./reading.ts";
import { opensCommentary, quotesLaw } from "./section-labels.ts";
import { topicOf } from "./topic-of.ts";

export type Around = { page: Page; lines: Line[]; published: string | null; bureau: string | null; lexicon: Lexicon };

/** Everything one case says of itself, with the places and the doubts. */
export function readOne({ page, lines, published, bureau, lexicon }: Around, span: CaseSpan): ReadCase {
  const own = linesWithin(lines, span.body.from, span.body.to).filter(({ words }) => words);
  const comment = own.find(({ words }) => opensCommentary(words))?.from ?? span.to;
  const told = comment > span.body.from ? { from: span.body.from, to: comment } : span.body;
  const quoted = own.find(({ words, from }) => quotesLaw(words) && from < told.to)?.from ?? told.to;
  const flow = flowOf(page, told.from, told.to);
  const punished = flowOf(page, told.from, quoted > told.from ? quoted : told.to);
  const heading = span.title ? flowOf(page, span.title.from, span.title.to) : null;
  const marks: Mark[] = [];
  const doubts: Doubt[] = [];
  const take = <T>(field: MarkedField, answer: Answer<T>, from: Flow | null): T => {
    doubts.push(...answer.doubts);
    if (from) marks.push(...answer.places.map((place) => ({ field, ...placed(from, place, span.from) })));
    return answer.value;
  };
  const authority = take("authority", authorityOf(heading, flow, bureau), flow);
  const about = partyOf(heading, flow);
  const party = take("party", about.party, about.partyIn);
  const violation = take("violation", about.violation, about.violationIn);
  const sums = penaltySums(punished);
  const fineYuan = take("fineYuan", sums.fineYuan, punished);
  const confiscatedYuan = take("confiscatedYuan", sums.confiscatedYuan, punished);
  const totalYuan = take("totalYuan", sums.totalYuan, punished);
  const transferred = take("transferred", toPolice(flow), flow);
  const money = sums.doubts.filter(({ key }) => !(transferred && key === "warning-only"));
  const decided = take("decidedOn", decidedOn(punished, published), punished);
  const laws = take("law", lawsIn(flow), flow);
  if (span.title) marks.push({ field: "title", start: span.title.from - span.from, end: span.title.to - span.from });
  const title = titled(heading, { authority, party, violation }, doubts);
  const topic = topicOf([title, violation].filter(Boolean).join("。"), flow.text, lexicon);
  if (/(?:正在|还在|仍在|尚在)(?:进一步)?(?:办理|调查|处理|审理|侦办)|(?:进一步|另行)(?:调查)?处理(?:之)?中/.test(flow.text))
    doubts.push(doubt("still-open"));
  if (!topic) doubts.push(doubt("no-topic"));
  return {
    ...{ title, authority, party, violation, laws, decidedOn: decided, fineYuan, confiscatedYuan, totalYuan, transferred, topic },
    doubts: [...doubts, ...money],
    marks: marks.sort((a, b) => a.start - b.start),
    text: page.given.slice(span.from, span.to),
    body: { from: span.body.from - span.from, to: span.body.to - span.from },
    commentary: comment - span.from,
    from: span.from,
    to: span.to,
  };
}

type Parts = Pick<ReadCase, "authority" | "party" | "violation">;

/** Without a heading a title is put together from what was read, and says so. */
function titled(heading: Flow | null, { authority, party, violation }: Parts, doubts: Doubt[]): string | null {
  if (heading) return /案[”"]?$/.test(heading.text) ? asGiven(heading, { from: 0, to: heading.text.length }) : lineOf(heading);
  doubts.push(party && violation ? doubt("title-composed") : doubt("no-title"));
  return party && violation ? `${authority ? `${authority}查处` : ""}${party}${violation}案` : null;
}

/** A headline of the press keeps the space between its halves. */
const lineOf = (heading: Flow): string =>
  heading.given
    .slice(heading.at[0], heading.at.at(-1))
    .replace(/\s*\n\s*/g, "")
    .trim();

function placed(flow: Flow, place: Span, base: number): { start: number; end: number } {
  return { start: (flow.at[place.from] ?? 0) - base, end: (flow.at[place.to - 1] ?? 0) + 1 - base };
}
