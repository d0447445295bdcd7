import type { VersionText } from "./version-text.ts";

/** A text as the form holds it: lists one to a line, money in yuan. */
export function typedText(text: VersionText): Record<string, string> {
  const { title, lead, party, township, documentNo, decidedOn, violation, happened, penalty, act, tier } = text;
  return {
    ...{ title, lead, party, township, documentNo, decidedOn, violation, happened, penalty, act, tier },
    topic: text.topicSlug,
    laws: text.laws.join("\n"),
    spot: text.spot.join("\n"),
    fineYuan: String(text.fineYuan),
    confiscatedYuan: String(text.confiscatedYuan),
    partyKind: text.partyKind,
    authority: text.authority,
    handling: text.handling,
    warningOnly: text.warningOnly ? "on" : "",
    expert: text.expert,
    seriousListOn: text.seriousListOn ?? "",
    seriousListUrl: text.seriousListUrl,
    transferredToPolice: text.transferredToPolice ? "on" : "",
  };
}
