import { isNull } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import { type Topic, topicRows } from "#app/plans/topics.ts";
import { townshipRows } from "#app/plans/townships.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";
import { newFormKey } from "./new-form-key.ts";

/** What a blank sheet offers a colleague who takes something down. */
export type TakingOffer = {
  topics: Pick<Topic, "slug" | "zh" | "en">[];
  townships: string[];
  /** Those who serve today. */
  supervisors: { number: string; name: string }[];
  today: string;
  formKey: string;
};

export function takingOffer(by: Member): Promise<TakingOffer> {
  return asMember(by, async (tx) => {
    const { number, name, endedOn } = supervisors;
    const serving = tx.select({ number, name }).from(supervisors).where(isNull(endedOn)).orderBy(number);
    const topics = (await topicRows(tx)).map(({ slug, zh, en }) => ({ slug, zh, en }));
    return { topics, townships: await townshipRows(tx), supervisors: await serving, today: await today(tx), formKey: newFormKey() };
  });
}
