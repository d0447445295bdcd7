import { json, redirect } from "@remix-run/node";
import { mostFiles } from "#app/evidence/kinds.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { lookAtStory } from "#app/intake/look-at-story.ts";
import { isFormKey, newFormKey } from "#app/intake/new-form-key.ts";
import { readForm } from "#app/web/form.server.ts";
import { type Offer, offerForm } from "./offer.server.ts";

/** Reads a form that is not sent yet and gives it back whole, with what its words suggest. Nothing is filed. */
export async function lookAtFiling(request: Request) {
  const { typed, uploads, all, text } = await readForm(request, mostFiles + 1);
  const formKey = isFormKey(text("formKey")) ? text("formKey") : newFormKey();
  const looked = await lookAtStory({ typed, uploads, kept: all("kept"), formKey });
  const issues = [...tooLong(text("story")), ...looked.issues];
  return json({ ...looked, issues, typed, formKey }, { status: issues.length ? 422 : 200 });
}

/** Asked for by its address there is nothing to look at, and the form itself answers. */
export function offerToLook(request: Request): Promise<Offer> {
  // After a post Remix asks once more what the page is made of, as a GET that still has the post's headers.
  if (!request.headers.has("Content-Type")) throw redirect(new URL(request.url).pathname.replace(/\/look\/?$/, ""));
  return offerForm(request);
}

const tooLong = (story: string): Issue[] =>
  story.length > 5000 ? [{ field: "story", key: "intake.issues.storyRead", facts: { count: story.length } }] : [];
