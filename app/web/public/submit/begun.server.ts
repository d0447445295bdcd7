import { draftId } from "#app/intake/drafts/draft-id.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { keysIn } from "./draft-cookie.server.ts";

/** What the address knows already: which of the doors was taken, and of a case's 我也遇到过 its topic and operator. */
export function known({ searchParams: at }: URL): Record<string, string> {
  const said = { want: at.get("for"), topic: at.get("topic"), merchantName: at.get("merchant"), township: at.get("township") };
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? ""]));
}

/** What a draft begins with: no more of it than its fields take. */
export const knownOf = ({ topic = "", merchantName = "", township = "" }: Record<string, string>) => ({
  ...{ topic: topic.slice(0, 60), merchantName: merchantName.slice(0, 80), township: township.slice(0, 20) },
});

/** The drafts that this browser has begun and not sent, so that nobody begins twice after a lost page. */
export async function startedIn(request: Request) {
  const lost = new URL(request.url).searchParams.has("lost");
  const drafts = await Promise.all((await keysIn(request)).map(async (key) => ({ id: draftId(key), draft: await openDraft(key) })));
  // Nothing of what it says: the next who sits down here may be somebody else.
  const started = drafts.flatMap(({ id, draft }) => (draft ? [{ id, want: draft.want }] : []));
  return { lost, started };
}
