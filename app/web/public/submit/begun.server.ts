import { caseMet } from "#app/cases/published/met.ts";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { offeredTopics, type Topic } from "#app/plans/topics.ts";
import { keysIn } from "./draft-cookie.server.ts";

/** What the address knows already: which of the doors was taken, and what it is about. */
export const known = ({ searchParams: at }: URL): Record<string, string> => ({
  want: at.get("for") ?? "",
  topic: (at.get("topic") ?? "").slice(0, 60),
});

/** The case whose 我也遇到过 somebody took, and what helps to prove such a thing. Of one that is not out there is nothing to know. */
export async function metIn(url: URL): Promise<{ found: Met; topic: Topic | null } | null> {
  const found = await caseMet(url.searchParams.get("case") ?? "");
  if (!found) return null;
  const topics = await offeredTopics();
  return { found, topic: topics.find(({ slug }) => slug === found.topicSlug) ?? null };
}

type Met = NonNullable<Awaited<ReturnType<typeof caseMet>>>;

/** The drafts that this browser has begun and not sent, so that nobody begins twice after a lost page. */
export async function startedIn(request: Request) {
  const lost = new URL(request.url).searchParams.has("lost");
  const drafts = await Promise.all((await keysIn(request)).map(async (key) => ({ id: draftId(key), draft: await openDraft(key) })));
  // Nothing of what it says: the next who sits down here may be somebody else.
  const started = drafts.flatMap(({ id, draft }) => (draft ? [{ id, want: draft.want }] : []));
  return { lost, started };
}
