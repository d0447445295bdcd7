import { type ActionFunctionArgs, json } from "@remix-run/node";
import { mostFiles } from "#app/evidence/kinds.ts";
import { attachFiles } from "#app/intake/drafts/attach-files.ts";
import { stepAfter } from "#app/intake/drafts/steps.ts";
import { readForm } from "#app/web/form.server.ts";
import { draftFor, isFromReview, lost, toStep } from "./step.server.ts";

/** Keeps the files of this post; goes on unless more are to come, or one was refused. */
export async function takeFiles({ request, params }: ActionFunctionArgs) {
  const { id, key, draft } = await draftFor({ request, params });
  const { uploads, text } = await readForm(request, mostFiles + 1);
  const attached = await attachFiles(key, uploads);
  if (attached.outcome === "gone") throw lost(request);
  if (attached.issues.length) return json({ typed: draft.answers, issues: attached.issues }, { status: 422 });
  if (text("more")) return toStep(request, id, "files");
  return toStep(request, id, isFromReview(request) ? "review" : stepAfter(draft.want, "files"));
}
