import type { LoaderFunctionArgs } from "@remix-run/node";
import { may, type Permission } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "./go-to.server.ts";

/** Where a day begins, by what the member is here for. */
const beginnings: { needs: Permission; at: string }[] = [
  { needs: "leads.work", at: "/staff/leads" },
  { needs: "reports.read", at: "/staff/reports" },
  { needs: "cases.read", at: "/staff/cases" },
  { needs: "team.manage", at: "/staff/team" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "desk.open");
  const first = beginnings.find(({ needs }) => may(by, needs));
  return goTo(request, first?.at ?? "/staff/plans");
}
