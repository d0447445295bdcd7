import { json } from "@remix-run/node";
import { pictureLimits } from "#app/evidence/upload.ts";
import type { Sent, Submission } from "#app/intake/sent.ts";
import { readForm } from "#app/web/form.server.ts";

/** Takes a posted form to its verb. What was typed is given back only when something has to be mended. */
export async function takeFiling(request: Request, submit: (sent: Sent) => Promise<Submission>) {
  const { typed, uploads, all, text } = await readForm(request, pictureLimits.count + 1);
  const formKey = text("formKey");
  const answer = await submit({ typed, uploads, kept: all("kept"), formKey });
  if (answer.outcome === "invalid") return json({ ...answer, typed, formKey }, { status: 422 });
  if (answer.outcome === "changed") return json(answer, { status: 409 });
  return json({ ...answer, dropped: droppedFrom(typed, answer.identity) });
}

export type Dropped = "nameless" | "phoneOnly" | null;

/** What was typed about the sender beyond what they chose to leave; it was not kept, and they are told so. */
function droppedFrom({ name, phone }: Record<string, string>, identity: string): Dropped {
  if (identity === "anonymous") return name || phone ? "nameless" : null;
  return identity === "contact-only" && name ? "phoneOnly" : null;
}
