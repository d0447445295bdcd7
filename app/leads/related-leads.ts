import { inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import type { Lead } from "./change-lead.ts";
import type { LeadKind, Stage } from "./lead-stages.ts";

type Unit = { unit: string; unitEn: string };

/** The other leads of the same submission, each with its own unit and end. `number` only when this member may open it. */
export async function linkedLeads(
  tx: Tx,
  { id }: Lead,
): Promise<({ number: string | null; kind: LeadKind; topic: string; stage: Stage } & Unit)[]> {
  type Row = { number: string | null; kind: LeadKind; topic_slug: string; stage: Stage; unit_name: string; unit_name_en: string };
  const rows = await tx.execute<Row>(sql`select * from linked_leads(${id})`);
  return rows.map(({ number, kind, topic_slug, stage, unit_name, unit_name_en }) => ({
    ...{ number, kind, stage, topic: topic_slug, unit: unit_name, unitEn: unit_name_en },
  }));
}

/**
 * What else is known about the same operator, under whichever law (同一主体多部法): topic, stage and unit, so that units can
 * look at it together. No story and no sender; a number only for those who may open it (市监令121 art. 37).
 */
export async function sameMerchant(
  tx: Tx,
  { id }: Lead,
): Promise<({ number: string | null; topic: string; law: string | null; stage: Stage; openedOn: string } & Unit)[]> {
  type Row = { number: string | null; topic_slug: string; stage: Stage; unit_name: string; unit_name_en: string; opened_on: string };
  const rows = await tx.execute<Row>(sql`select * from same_merchant(${id})`);
  const laws = await lawsOf(tx, [...new Set(rows.map((row) => row.topic_slug))]);
  return rows.map(({ number, topic_slug, stage, unit_name, unit_name_en, opened_on }) => ({
    ...{ number, stage, topic: topic_slug, openedOn: opened_on, unit: unit_name, unitEn: unit_name_en },
    law: laws.get(topic_slug) ?? null,
  }));
}

/** The law that adds a duty to answer, for each topic that has one. */
async function lawsOf(tx: Tx, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx.select({ slug: topics.slug, duty: topics.duty }).from(topics).where(inArray(topics.slug, slugs));
  return new Map(rows.flatMap(({ slug, duty }) => (duty ? [[slug, duty.law] as const] : [])));
}
