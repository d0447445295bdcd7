import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { beginPart } from "#app/intake/drafts/begin-part.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { keyOf } from "./draft-cookie.server.ts";
import { toldPart } from "./parts.server.ts";
import { draftFor, toStep } from "./step.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => toStep(request, (await draftFor({ request, params })).id, "files"));

/** A file that will come in pieces: `size` in bytes, and its `mark`. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    const key = await keyOf(request, params.draft ?? "");
    const { text } = await readForm(request, 0, 200);
    return toldPart(request, await beginPart(key, Number(text("size")), text("mark")));
  });
