import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { dropPart } from "#app/intake/drafts/take-piece.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { keyOf } from "./draft-cookie.server.ts";
import { draftFor, toStep } from "./step.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => toStep(request, (await draftFor({ request, params })).id, "files"));

/** Lets a file go that is still on its way. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    await dropPart(await keyOf(request, params.draft ?? ""), params.part ?? "");
    return new Response(null, { status: 204 });
  });
