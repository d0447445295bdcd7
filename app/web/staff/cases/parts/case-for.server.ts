import { json, type TypedResponse } from "@remix-run/node";
import { openCase } from "#app/cases/open-case.ts";
import type { Issue, WordKey } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

/** The case of a page; 404 for a number that never was. */
export async function caseFor(number: string | undefined, by: Member) {
  const known = await openCase(number ?? "", by);
  if (!known) throw new Response(null, { status: 404 });
  return known;
}

export type Refused = { issues: Issue[]; typed: Record<string, string> };

type Ending = { outcome: string; issues?: Issue[] };

/** Endings that are nobody's typing mistake: why it was not done, said on top. */
const reasons: Partial<Record<string, WordKey>> = {
  changed: "cases.desk.step.changed",
  "own-text": "cases.desk.step.ownText",
  frozen: "cases.desk.step.frozen",
  overtaken: "cases.desk.step.overtaken",
  gone: "cases.desk.step.gone",
  "not-yet": "cases.desk.step.notYet",
};

/**
 * How a step on a case is answered: done, look at it; invalid, the form again with what was typed (422); no longer possible, said so (409).
 */
export function answerStep(
  request: Request,
  number: string,
  done: Ending,
  typed: Record<string, string> = {},
  then = "",
): TypedResponse<Refused> {
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  if (done.outcome === "invalid") return json({ issues: done.issues ?? [], typed }, { status: 422 });
  const key = reasons[done.outcome];
  if (key) return json({ issues: [{ field: "", key }], typed }, { status: 409 });
  return goTo(request, `/staff/cases/${number}${then}`);
}
