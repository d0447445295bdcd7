import { asc, eq } from "drizzle-orm";
import type { Language } from "#app/i18n/languages.ts";
import { asCitizen, asMember, type Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";

export type Topic = { slug: string; zh: string; en: string; hintZh: string; hintEn: string; evidenceZh: string[]; evidenceEn: string[] };

/** Every topic in its order; "other" comes last and is always there. */
export const offeredTopics = (): Promise<Topic[]> => asCitizen(topicRows);

/** The same, for a colleague at the desk. */
export const knownTopics = (by: { id: string }): Promise<Topic[]> => asMember(by, topicRows);

export function topicRows(tx: Tx): Promise<Topic[]> {
  const { slug, zh, en, hintZh, hintEn, evidenceZh, evidenceEn } = topics;
  return tx.select({ slug, zh, en, hintZh, hintEn, evidenceZh, evidenceEn }).from(topics).orderBy(asc(topics.position));
}

export const topicName = (topic: Pick<Topic, "zh" | "en">, language: Language): string => topic[language];

/** A topic with the law that adds a duty to answer, if one does; null for a slug that is none. */
export async function topicWithDuty(slug: string) {
  const { hintZh, hintEn, evidenceZh, evidenceEn, duty } = topics;
  const named = { slug: topics.slug, zh: topics.zh, en: topics.en };
  const [row] = await asCitizen((tx) =>
    tx
      .select({ ...named, hintZh, hintEn, evidenceZh, evidenceEn, duty })
      .from(topics)
      .where(eq(topics.slug, slug)),
  );
  return row ?? null;
}
