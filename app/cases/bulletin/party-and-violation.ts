import { authoritiesIn } from "./authority.ts";
import { asGiven, type Flow } from "./flow.ts";
import { partyIn, partyInBody } from "./party.ts";
import { type Answer, doubt } from "./reading.ts";
import { violationInBody } from "./violation.ts";

type About = { party: Answer<string | null>; partyIn: Flow | null; violation: Answer<string | null>; violationIn: Flow | null };

const verb =
  /^(?:(?:联合|会同|、|和|与|及)[^查对]{2,30}?(?=依法|成功|查处|查办|查获|侦破|破获|捣毁))?(?:依法|成功|联合|及时|从严|快速|公开)*(?:查处|查办|查获|处罚|侦破|破获|查封|捣毁|严惩|通报|办理|处理|曝光|对)?(?:的|了)?(?:对)?/;

/** Who did what: from the title 机关＋查处＋当事人＋违法行为＋案, and what the title does not say from the words below. */
export function partyOf(heading: Flow | null, flow: Flow): About {
  const inTitle = heading && fromTitle(heading);
  const below = partyInBody(flow);
  const party =
    inTitle?.party ?? (below.value && heading ? { ...below, doubts: [doubt("party-from-text", { party: below.value })] } : below);
  const violation = inTitle?.violation ?? violationInBody(flow, below.places[0]);
  return { party, partyIn: inTitle?.party ? heading : flow, violation, violationIn: inTitle?.violation ? heading : flow };
}

function fromTitle(heading: Flow): { party: Answer<string> | null; violation: Answer<string> | null } | null {
  const { text } = heading;
  const end = /(?:违法)?案件?[”"]?$/.exec(text)?.index;
  if (end === undefined) return null;
  const bureau = authoritiesIn(heading)[0];
  const after = bureau && bureau.to < end ? bureau.to : 0;
  const start = after
    ? after + (verb.exec(text.slice(after, end))?.[0].length ?? 0)
    : (/^(?:依法)?(?:查处|查办|关于)/.exec(text)?.[0].length ?? 0);
  const words = text.slice(start, end).replace(/(?:的(?:违法)?行为|的)$/, "");
  const found = partyIn(words);
  const party = found && { from: start + found.from, to: start + found.to };
  const done = { from: party ? party.to : start, to: start + words.length };
  const skip = /^(?:的|,|:|——?|因|涉嫌)+/.exec(text.slice(done.from, done.to))?.[0].length ?? 0;
  const deed = { from: done.from + skip, to: done.to };
  const guessed = found?.guessed ? [doubt("party-guessed")] : [];
  return {
    party: party && { value: asGiven(heading, party), places: [party], doubts: guessed },
    violation: deed.to - deed.from >= 2 ? { value: asGiven(heading, deed), places: [deed], doubts: [] } : null,
  };
}
