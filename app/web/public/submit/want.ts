import type { ActionFunctionArgs } from "@remix-run/node";
import { changeWant } from "#app/intake/drafts/change-draft.ts";
import { isWant } from "#app/intake/drafts/draft.ts";
import { openStepOf } from "#app/intake/drafts/read-answers.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { draftFor, lost, toStep } from "./step.server.ts";

export { loader } from "./resume.ts";

/** Somebody has come for something else after all: what is written stays, and what is now missing is asked. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    const { id, key } = await draftFor({ request, params });
    const want = (await readForm(request)).text("want");
    if (!isWant(want)) throw new Response(null, { status: 400 });
    const draft = await changeWant(key, want);
    return draft ? toStep(request, id, openStepOf(draft)) : lost(request);
  });
