import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { answerStep } from "#app/intake/drafts/answer-step.ts";
import type { Draft } from "#app/intake/drafts/draft.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { type Step, stepAfter, stepsOf } from "#app/intake/drafts/steps.ts";
import { readForm } from "#app/web/form.server.ts";
import { keyOf } from "./draft-cookie.server.ts";
import type { Sheet } from "./sheet.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "params">;

/** The draft of an address and its key; a browser that does not have it is told so at the beginning. */
export async function draftFor({ request, params }: Args): Promise<{ id: string; key: string; draft: Draft }> {
  const id = params.draft ?? "";
  const key = await keyOf(request, id);
  const draft = await openDraft(key);
  if (!draft) throw lost(request);
  return { id, key, draft };
}

/** A step of a draft with what is saved of it. */
export async function openStep(args: Args, step: Step): Promise<{ sheet: Sheet; key: string; draft: Draft }> {
  const { id, key, draft } = await draftFor(args);
  const { want, answers: typed } = draft;
  if (!(stepsOf[want] as readonly Step[]).includes(step)) throw toStep(args.request, id, "review");
  return { key, draft, sheet: { id, want, step, typed, issues: [], fromReview: isFromReview(args.request) } };
}

/** Saves the answers of a step and goes on: to the next one, or back to the review it was called from. */
export async function takeStep({ request, params }: ActionFunctionArgs, step: Step) {
  const { id, key } = await draftFor({ request, params });
  const { typed } = await readForm(request);
  const answered = await answerStep(key, step, typed);
  if (answered.outcome === "gone") throw lost(request);
  if (answered.outcome === "invalid") return json({ typed, issues: answered.issues }, { status: 422 });
  return toStep(request, id, isFromReview(request) ? "review" : stepAfter(answered.draft.want, step));
}

export const isFromReview = (request: Request): boolean => new URL(request.url).searchParams.get("from") === "review";

/** After a post a page is asked for anew, so that Back and reload send nothing twice. */
export const toStep = (request: Request, id: string, step: Step): Response => to(request, `/submit/${id}/${step}`);

export const lost = (request: Request): Response => to(request, "/submit?lost=1");

const to = (request: Request, path: string): Response =>
  redirect(inLanguage(path, languageOf(new URL(request.url).pathname)), { status: 303 });

/** After a post Remix asks once more what the page is made of, as a GET that still has the post's headers. */
export const isAskedAnew = (request: Request): boolean => request.headers.has("Content-Type");

/** The first answer: whose matter is another door's is told so on the same page, and may go on from there. */
export async function takeFirst(args: ActionFunctionArgs) {
  const { id, key } = await draftFor(args);
  const { typed } = await readForm(args.request);
  const answered = await answerStep(key, "first", typed);
  if (answered.outcome === "gone") throw lost(args.request);
  if (answered.outcome === "invalid") return json({ typed, issues: answered.issues }, { status: 422 });
  return toStep(args.request, id, typed.first === "none" ? stepAfter(answered.draft.want, "first") : "first");
}
