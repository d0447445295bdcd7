import type { LoaderFunctionArgs } from "@remix-run/node";
import { openStepOf } from "#app/intake/drafts/read-answers.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { draftFor, toStep } from "./step.server.ts";

/** Back into a draft, where it was left. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const { id, draft } = await draftFor({ request, params });
    return toStep(request, id, openStepOf(draft));
  });
