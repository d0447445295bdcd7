import { json } from "@remix-run/node";
import { mostFiles } from "#app/evidence/kinds.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { type TakingOffer, takingOffer } from "#app/intake/taking-offer.ts";
import type { Member } from "#app/team/member.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

export type Taking = TakingOffer & { kind: "complaint" | "tip" };

export type RefusedTaking = {
  outcome: "refused";
  issues: Issue[];
  kept: { token: string; bytes: number; mediaType: string }[];
  typed: Record<string, string>;
  formKey: string;
};

const kindOf = (kind: string | null) => (kind === "complaint" ? "complaint" : "tip");

/** A blank sheet; its kind stands in the address. */
export async function offerTaking(request: Request, by: Member): Promise<Taking> {
  return { kind: kindOf(new URL(request.url).searchParams.get("kind")), ...(await takingOffer(by)) };
}

/** Takes the sheet to its verb. What was typed is given back only when something has to be mended. */
export async function takeFiling(request: Request, by: Member) {
  const { typed, uploads, all, text } = await readForm(request, mostFiles + 1);
  const formKey = text("formKey");
  const done = await guarded(() => takeDown(kindOf(text("kind")), { typed, uploads, kept: all("kept"), formKey }, by));
  if (done.outcome === "filed") return json(done);
  const kept = done.outcome === "invalid" ? done.kept : [];
  const status = done.outcome === "invalid" ? 422 : 409;
  return json<RefusedTaking>({ outcome: "refused", issues: whyNot(done), kept, typed, formKey }, { status });
}

function whyNot(done: Exclude<Awaited<ReturnType<typeof takeDown>>, { outcome: "filed" }>): Issue[] {
  if (done.outcome === "invalid") return done.issues;
  if (done.outcome === "changed") return [{ field: "", key: "intake.taking.changed" }];
  const { number, filedOn: day } = done;
  if (number) return [{ field: "sourceNumber", key: "intake.taking.double.lead", facts: { number, day } }];
  return [{ field: "sourceNumber", key: "intake.taking.double.routing", facts: { day } }];
}
