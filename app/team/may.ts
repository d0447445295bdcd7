import type { Member, Role } from "./member.ts";

const permissions = {
  intake: [
    "desk.open",
    "leads.read",
    "leads.work",
    "leads.dispatch",
    "identity.decide",
    "filings.take",
    "filings.check",
    "filings.unregistered",
    "filings.supervisors",
    "plans.read",
    "plans.write",
  ],
  unit: ["desk.open", "leads.read", "leads.work", "identity.decide", "filings.take", "cases.report", "cases.reports", "plans.read"],
  publicity: [
    "desk.open",
    "cases.read",
    "cases.write",
    "cases.reports",
    "cases.withdraw",
    "exposure.read",
    "exposure.schedule",
    "plans.read",
  ],
  legal: ["desk.open", "cases.read", "cases.approve", "exposure.read"],
  leader: [
    "desk.open",
    "leads.read",
    "leads.rule",
    "identity.decide",
    "cases.read",
    "cases.reports",
    "cases.approve",
    "cases.withdraw",
    "cases.terms",
    "exposure.read",
    "plans.read",
    "plans.write",
    "plans.confirm",
    "reports.read",
    "activity.read",
  ],
  admin: ["desk.open", "plans.read", "team.manage", "activity.read"],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof permissions)[Role][number];

/** What a role may do. An administrator keeps the team and reads no lead; who schedules does not approve. */
export function may(member: Pick<Member, "role">, permission: Permission): boolean {
  return (permissions[member.role] as readonly Permission[]).includes(permission);
}
