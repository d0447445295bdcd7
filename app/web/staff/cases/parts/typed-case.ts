import type { ShownCase } from "./case-shape.ts";

/** A known case as the form holds it: lists one to a line, money in yuan. */
export function typedCase(known: ShownCase): Record<string, string> {
  const { title, lead, party, township, documentNo, decidedOn, violation, happened, penalty, act, tier } = known;
  return {
    ...{ title, lead, party, township, documentNo, decidedOn, violation, happened, penalty, act, tier },
    topic: known.topicSlug,
    laws: known.laws.join("\n"),
    spot: known.spot.join("\n"),
    fineYuan: String(known.fineYuan),
    confiscatedYuan: String(known.confiscatedYuan),
    partyKind: known.partyKind,
    authority: known.authority,
    handling: known.handling,
    warningOnly: known.warningOnly ? "on" : "",
    expert: known.expert,
    seriousListOn: known.seriousListOn ?? "",
    seriousListUrl: known.seriousListUrl,
    transferredToPolice: known.transferredToPolice ? "on" : "",
  };
}
