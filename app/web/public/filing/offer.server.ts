import { newFormKey } from "#app/intake/new-form-key.ts";
import { offeredTopics, type Topic } from "#app/plans/topics.ts";
import { knownTownships } from "#app/plans/townships.ts";

/** What a blank form offers; a case's 我也遇到过 fills in what it already knows. */
export type Offer = { topics: Topic[]; townships: string[]; formKey: string; typed: Record<string, string> };

export async function offerForm(request: Request): Promise<Offer> {
  const known = new URL(request.url).searchParams;
  const [topics, townships] = await Promise.all([offeredTopics(), knownTownships()]);
  const typed = { topic: known.get("topic") ?? "", merchantName: known.get("merchant") ?? "", township: known.get("township") ?? "" };
  return { topics, townships, formKey: newFormKey(), typed };
}
