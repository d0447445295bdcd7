import { json } from "@remix-run/node";
import { mostFiles } from "#app/evidence/kinds.ts";
import { lookAtStory, type Proposal } from "#app/intake/look-at-story.ts";
import type { Filed, Sent, Submission } from "#app/intake/sent.ts";
import { readForm } from "#app/web/form.server.ts";
import { otherMatter } from "./other-matter.server.ts";

/** Takes a posted form to its verb. What was typed is given back only when something has to be mended, or is still to be said. */
export async function takeFiling(request: Request, submit: (sent: Sent) => Promise<Submission>) {
  const { typed, uploads, all, text } = await readForm(request, mostFiles + 1);
  const formKey = text("formKey");
  const answer = await submit({ typed, uploads, kept: all("kept"), formKey });
  if (answer.outcome === "changed") return json(answer, { status: 409 });
  const proposal = await suggestedBy(typed);
  if (answer.outcome === "invalid") return json({ ...answer, typed, formKey, proposal }, { status: 422 });
  return json({ ...answer, formKey, dropped: droppedFrom(typed, answer), other: otherMatter(answer.kind, proposal, typed) });
}

/** What words suggest must never stand between a sender and the receipt. */
const suggestedBy = (typed: Record<string, string>): Promise<Proposal | null> =>
  lookAtStory({ typed, uploads: [], kept: [], formKey: "" }).then(
    ({ proposal }) => proposal,
    () => null,
  );

export type Dropped = "nameless" | "phoneOnly" | null;

/** What was typed about the sender beyond what they chose to leave; it was not kept, and they are told so. */
function droppedFrom({ name, phone }: Record<string, string>, { identity }: Filed): Dropped {
  if (identity === "anonymous") return name || phone ? "nameless" : null;
  return identity === "contact-only" && name ? "phoneOnly" : null;
}
