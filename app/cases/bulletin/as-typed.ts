import { pageOf } from "#app/plans/reading/page.ts";
import { flowOf, sentencesOf } from "./flow.ts";
import type { MarkedField, ReadCase } from "./reading.ts";

const decides = /处罚|罚款|罚没|没收|移送|警告|责令/;
const documentNumber = /\p{Script=Han}{2,14}[〔（([【]20\d{2}[〕）)\]】](?:第)?\d{1,6}号/u;
const longest = { lead: 200, penalty: 1000, act: 1000 } as const;

/**
 * What was read, as the case form would be typed: its field names and shapes (`caseForm`). What the bulletin does not say stays
 * empty for the writer: how to spot it, the publication tier, and a day when only the month is known.
 */
export function asTyped(read: ReadCase, townships: string[]): Record<string, string> {
  const told = read.text.slice(read.body.from, Math.max(read.commentary, read.body.from)).trim();
  const has = (key: string) => read.doubts.some((doubt) => doubt.key === key);
  return {
    topic: read.topic ?? "",
    title: read.title ?? "",
    lead: leadOf(told),
    party: read.party ?? "",
    partyKind: kindOf(read.party),
    authority: read.authority ?? "",
    handling: has("still-open") || has("proposed-only") ? "open" : "closed",
    warningOnly: has("warning-only") ? "on" : "",
    township: townships.find((name) => read.text.includes(name)) ?? "",
    documentNo: documentNumber.exec(read.text)?.[0] ?? "",
    decidedOn: read.decidedOn?.length === 10 ? read.decidedOn : "",
    violation: read.violation ?? "",
    laws: read.laws.join("\n"),
    fineYuan: yuan(read.fineYuan),
    confiscatedYuan: yuan(read.confiscatedYuan),
    transferredToPolice: read.transferred ? "on" : "",
    happened: told.replace(/[ \t\u3000]+/g, " ").replace(/\s*\n\s*/g, "\n\n"),
    penalty: penaltyOf(read),
    spot: "",
    act: read.text.slice(read.commentary).trim().slice(0, longest.act),
    tier: "",
  };
}

const yuan = (amount: number | null): string => (amount === null ? "" : String(Math.round(amount * 100) / 100));

/** The first sentence of the story, which in most bulletins says who decided what. */
function leadOf(told: string): string {
  const first = /^[^。！？\n]*[。！？]?/.exec(told)?.[0].replace(/\s+/g, "") ?? "";
  return first.length <= longest.lead ? first : `${first.slice(0, longest.lead - 1)}…`;
}

/** The sentences that say the penalty. */
function penaltyOf({ text, marks, body }: ReadCase): string {
  const money: MarkedField[] = ["fineYuan", "confiscatedYuan", "totalYuan", "transferred"];
  const places = marks.filter(({ field }) => money.includes(field));
  const flow = flowOf(pageOf(text), body.from, body.to);
  const said = sentencesOf(flow).filter(({ from, to }) =>
    places.some(({ start }) => start >= (flow.at[from] ?? 0) && start <= (flow.at[to - 1] ?? 0)),
  );
  const told = said.length
    ? said
    : sentencesOf(flow)
        .filter((one) => decides.test(one.text))
        .slice(-1);
  return told
    .map(({ from, to }) => `${text.slice(flow.at[from], (flow.at[to - 1] ?? 0) + 1).replace(/\s+/g, "")}。`)
    .join("")
    .slice(0, longest.penalty);
}

function kindOf(party: string | null): string {
  if (!party || /公司|企业|厂|医院|学校|幼儿园|中心|合作社|协会|机构|集团|驾校|所$|院$/.test(party)) return "enterprise";
  return /^.{0,12}某{1,2}.?(?:等|、|$)|^\p{Script=Han}{2,3}$/u.test(party) && !/[店部行坊馆摊铺户]/.test(party) ? "person" : "trader";
}
