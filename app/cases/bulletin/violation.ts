import type { Span } from "#app/plans/reading/page.ts";
import { asGiven, type Flow } from "./flow.ts";
import { type Answer, doubt } from "./reading.ts";

const forms = [
  /(?:构成|属于)(?:了)?([^,。;《》]{3,40}?)(?:的)?(?:违法)?行为/,
  /构成(?:了)?([^,。;《》]{3,40}?)(?:的)?违法事实/,
  /当事人(?:的)?((?!上述|行为|的)[^,。;《》]{4,40}?)的(?:违法)?行为,?(?:已|涉嫌)?(?:违反|构成|属于)/,
  /因涉?嫌?([^,。;《》]{4,40}?),?(?:被|依法)/,
  /涉嫌([^,。;《》]{4,30}?)(?:的)?(?:违法)?行为/,
];

/** What was done, in the words of the case: 构成…的违法行为. */
export function violationInBody(flow: Flow, party: Span | undefined): Answer<string | null> {
  const named = party ? escaped(flow.text.slice(party.from, party.to)) : null;
  const ofParty = named ? [new RegExp(`${named}([^,。;:《》]{3,60}?)的(?:违法)?行为`)] : [];
  for (const form of [...ofParty, ...forms]) {
    const found = form.exec(flow.text);
    const words = found?.[1];
    if (!found || !words || /当事人|上述|该(?:公司|店)/.test(words)) continue;
    const from = found.index + found[0].indexOf(words);
    const span = { from, to: from + words.length };
    return { value: asGiven(flow, span), places: [span], doubts: [] };
  }
  return { value: null, places: [], doubts: [doubt("no-violation")] };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
