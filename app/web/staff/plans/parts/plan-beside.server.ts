import type { Plan } from "#app/plans/plan-content.ts";
import { planBefore, planInForce } from "#app/plans/plan-in-force.ts";
import type { Member } from "#app/team/member.ts";

/** What a draft is compared with: the plan in force when it would take over from it in the same year, else the last earlier year's. */
export async function planBeside(year: number | null, by: Member): Promise<Plan | null> {
  const current = await planInForce(by);
  return year === null || year === current?.year ? current : planBefore(year, by);
}
