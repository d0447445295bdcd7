import { openOperator } from "#app/merchants/open-operator.ts";
import type { Member } from "#app/team/member.ts";

export async function operatorFor(id: string | undefined, by: Member) {
  const operator = await openOperator(id ?? "", by);
  if (!operator) throw new Response(null, { status: 404 });
  return operator;
}
