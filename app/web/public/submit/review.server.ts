import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Issue } from "#app/i18n/keys.ts";
import type { Challenge } from "#app/intake/challenge.ts";
import type { Draft } from "#app/intake/drafts/draft.ts";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { ownTraces } from "#app/intake/drafts/own-traces.ts";
import { openStepOf } from "#app/intake/drafts/read-answers.ts";
import { offeredTopics } from "#app/plans/topics.ts";
import { challengeFor } from "./sender.server.ts";
import { openStep, toStep } from "./step.server.ts";

/** All answers with what the page needs to name them. What is not answered yet is asked first. */
export async function reviewOf(args: LoaderFunctionArgs) {
  const { sheet, key, draft } = await openStep(args, "review");
  const open = openStepOf(draft);
  if (open !== "review") throw toStep(args.request, sheet.id, open);
  return toReview(key, draft, [], challengeFor(args.context, key));
}

export type Review = Awaited<ReturnType<typeof toReview>>;

/** The form's hidden key is in this page alone: with it the same send can be repeated. */
export async function toReview(key: string, draft: Draft, issues: Issue[], challenge: Challenge | null) {
  const { want, answers, files } = draft;
  const topic = (await offeredTopics()).find(({ slug }) => slug === answers.topic);
  return {
    ...{ id: draftId(key), formKey: key, want, answers, issues, challenge },
    topic: topic ? { zh: topic.zh, en: topic.en } : null,
    files: files.map(({ bytes, mediaType }) => ({ bytes, mediaType })),
    traces: ownTraces(draft),
  };
}
