import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { detachFile } from "#app/intake/drafts/attach-files.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { draftFor, lost, toStep } from "./step.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => toStep(request, (await draftFor({ request, params })).id, "files"));

/** One file less. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    const { id, key } = await draftFor({ request, params });
    const { outcome } = await detachFile(key, Number(params.place));
    return outcome === "gone" ? lost(request) : toStep(request, id, "files");
  });
