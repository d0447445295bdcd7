import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import type { View } from "./queue-views.ts";

/** Who only reads has no leads of their own and helps with none; what came back twice waits for a leader and nobody else. */
export function hasView({ role }: Pick<Member, "role">, view: View): boolean {
  if (view === "decide") return may({ role }, "leads.rule");
  if (view === "sender") return may({ role }, "identity.decide");
  if (view === "reward") return may({ role }, "leads.work");
  return may({ role }, "leads.work") || (view !== "mine" && view !== "partner");
}
