import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Filed } from "#app/intake/sent.ts";

/** The matter that this form could not take, and what was written for it. Nothing about who wrote it comes along. */
export type OtherMatter = { kind: Filed["kind"]; told: Record<string, string> } | null;

const carried = ["happenedOn", "story", "topic", "merchantName", "merchantAddress", "township"];

/** Who wants a penalty and the money back has two matters, handled apart (市监令121 art. 9); a tip gets nobody their money. */
export function otherMatter(filed: Filed["kind"], proposal: Proposal | null, typed: Record<string, string>): OtherMatter {
  if (!proposal || proposal.elsewhere || typed.second) return null;
  if (proposal.type === "tip" || proposal.type === filed) return null;
  const told = Object.fromEntries(carried.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
  return { kind: filed === "tip" ? "complaint" : "tip", told };
}
