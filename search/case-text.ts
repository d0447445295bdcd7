import type { cases } from "#db/schema/cases.ts";
import { amount, amounts, roundly } from "./amounts.ts";
import { normalise } from "./normalise.ts";
import { type Called, sounded } from "./sounded.ts";
import { otherNames } from "./synonyms.ts";
import { indexed } from "./words.ts";

type Row = typeof cases.$inferSelect;

/** What the engines read of a case; a published case has all of it. */
export type CaseText = Pick<
  Row,
  | "number"
  | "title"
  | "party"
  | "violation"
  | "lead"
  | "happened"
  | "penalty"
  | "spot"
  | "act"
  | "laws"
  | "township"
  | "documentNo"
  | "fineYuan"
  | "confiscatedYuan"
>;

/** A case cut into pieces for both engines, what says most first. `topicWords`: the topic's name and its other names. */
export function caseText(row: CaseText, topicWords: string[]) {
  const told = [row.title, row.party, row.violation, row.lead, row.happened, row.penalty, ...row.spot, row.act].join("\n");
  return {
    title: indexed(row.title),
    party: indexed(row.party),
    violation: indexed(row.violation),
    called: indexed(otherNames([row.title, row.party, row.violation].join("\n")).join(" ")),
    topic: indexed(topicWords.join(" ")),
    synonyms: [...indexed(otherNames(told).join(" ")), ...allPaid(row).flatMap(roundly)],
    paid: paid(row),
    lead: indexed(row.lead),
    body: indexed([row.happened, row.penalty, ...row.spot, row.act, ...row.laws].join("\n")),
    place: [...indexed([row.township, row.documentNo, row.number].join("\n")), ...sums(row, told)],
  };
}

/** What was fined and what was confiscated, as people ask for it. */
function paid({ fineYuan, confiscatedYuan }: CaseText): string[] {
  const said = (word: string, sum: number) => (sum > 0 ? [word, amount(sum)] : []);
  return [...said("罚款", fineYuan), ...said("没收", confiscatedYuan), ...said("罚没", fineYuan + confiscatedYuan)];
}

/** What was paid and what is told of money, so that 12.1万, 121000元 and 十二万一千元 find each other. */
const sums = (row: CaseText, told: string): string[] =>
  [...new Set([...allPaid(row).map(amount), ...amounts(normalise(told))])].slice(0, 30);

const allPaid = ({ fineYuan, confiscatedYuan }: CaseText): number[] =>
  [fineYuan, confiscatedYuan, fineYuan + confiscatedYuan].filter((sum) => sum > 0);

/** What is kept of a case for questions by ear; whatever is read aloud there is also read by `namesOf`. */
export const soundsOfCase = (row: Called, topicWords: string[]): string[] => sounded(row, namesOf(row, topicWords));

/** Other names of what a case is called. */
export const namesOf = ({ title, party, violation }: Called, topicWords: string[]): string[] => [
  ...topicWords,
  ...otherNames([title, party, violation].join("\n")),
];
