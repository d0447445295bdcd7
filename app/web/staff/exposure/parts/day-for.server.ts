import { json, type TypedResponse } from "@remix-run/node";
import { openDay } from "#app/exposure/open-day.ts";
import type { Issue, WordKey } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

/** The exposure day of a page; 404 for one that never was. */
export async function dayFor(slug: string | undefined, by: Member) {
  const day = await openDay(slug ?? "", by);
  if (!day) throw new Response(null, { status: 404 });
  return day;
}

export type Refused = { issues: Issue[]; typed: Record<string, string> };

type Ending = { outcome: string; issues?: Issue[]; slug?: string };

/** Endings that are nobody's typing mistake: why it was not done, said on top. */
const reasons: Partial<Record<string, WordKey>> = {
  frozen: "exposure.desk.step.frozen",
  "too-late": "exposure.desk.step.tooLate",
  unknown: "exposure.desk.step.changed",
};

/**
 * How a step on a day is answered: done, look at it; something in the way, the day with all of it named (422); no longer possible, said so
 * (409).
 */
export async function answerStep(
  request: Request,
  slug: string,
  by: Member,
  done: Ending,
  typed: Record<string, string> = {},
): Promise<TypedResponse<Refused>> {
  if (done.issues?.length) return json({ issues: done.issues, typed }, { status: 422 });
  const key = reasons[done.outcome];
  if (!key) return goTo(request, `/staff/exposure/${done.slug ?? slug}`);
  await dayFor(slug, by);
  return json({ issues: [{ field: "", key }], typed }, { status: 409 });
}
