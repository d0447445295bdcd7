import { json, type TypedResponse } from "@remix-run/node";
import type { Issue } from "#app/i18n/keys.ts";
import type { DraftOutcome, Target } from "#app/plans/drafts/change-draft.ts";
import { type OpenDraft, openDraft } from "#app/plans/drafts/open-draft.ts";
import type { Member } from "#app/team/member.ts";
import type { Form } from "#app/web/form.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

/** The draft of a page; 404 for one that was confirmed, discarded or never there. */
export async function draftFor(id: string | undefined, by: Member): Promise<OpenDraft> {
  const draft = await openDraft(id ?? "", by);
  if (!draft) throw new Response(null, { status: 404 });
  return draft;
}

/** The draft with one of its areas; 404 when that area has gone. */
export async function areaFor({ id, area: areaId }: { id?: string; area?: string }, by: Member) {
  const draft = await draftFor(id, by);
  const area = draft.areas.find((one) => one.id === areaId);
  if (!area) throw new Response(null, { status: 404 });
  return { draft, area };
}

/** Which draft, as of which revision: the one that the form was shown with. */
export const targetOf = (id: string, { text }: Form, by: Member): Target => ({ id, revision: Number(text("revision")), by });

export type Refused = { issues: Issue[]; typed: Record<string, string>; topics: string[] };

type Ending = Exclude<DraftOutcome, { outcome: "changed" }> | { outcome: "changed" | "confirmed" | "discarded" };

/**
 * How a step on a draft is answered: done, look at it; invalid, the form again with what was typed (422); somebody was first, said so
 * (409).
 */
export function answerDraft(request: Request, done: Ending, form: Form, to: string): TypedResponse<Refused> {
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  const typed = { typed: form.typed, topics: form.all("topic") };
  if (done.outcome === "stale") return json({ issues: [{ field: "", key: "plans.step.stale" }], ...typed }, { status: 409 });
  if (done.outcome === "invalid") return json({ issues: done.issues, ...typed }, { status: 422 });
  return goTo(request, to);
}
