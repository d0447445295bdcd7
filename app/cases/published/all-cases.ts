import { and, asc, eq, gt, sql } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { publishedDays } from "#db/schema/published-days.ts";

const { number, title, lead, topicSlug, party, partyKind, township, authority, documentNo, violation, laws } = publishedCases;
const { decidedOn, fineYuan, confiscatedYuan, transferredToPolice, seriousListOn, daySlug, dayNumber, releaseAt } = publishedCases;
const { correctedOn, publishUntil, position } = publishedCases;

const columns = {
  ...{ number, title, lead, topicSlug, party, partyKind, township, authority, documentNo, violation, laws, decidedOn, fineYuan },
  ...{ confiscatedYuan, transferredToPolice, seriousListOn, dayNumber, releaseAt, correctedOn, publishUntil, position },
};

export type WholeCase = Awaited<ReturnType<typeof someOf>>[number];

/**
 * Every case that is out, issue by issue, `size` rows at a time and each time asked for anew: nothing waits for a slow reader, and
 * what is withdrawn meanwhile is left out. The issues are those of the moment it began, so that one coming out meanwhile is not in it
 * by halves.
 */
export async function* allPublished(size = 500): AsyncGenerator<WholeCase[]> {
  const days = await asCitizen((tx) => tx.select({ slug: publishedDays.slug }).from(publishedDays).orderBy(asc(publishedDays.number)));
  for (const { slug } of days) {
    let rows = await someOf(slug, -1, size);
    while (rows.length) {
      yield rows;
      rows = rows.length < size ? [] : await someOf(slug, rows.at(-1)?.position ?? 0, size);
    }
  }
}

function someOf(slug: string, after: number, size: number) {
  return asCitizen((tx) =>
    tx
      .select(columns)
      .from(publishedCases)
      .where(and(eq(daySlug, slug), gt(position, after)))
      .orderBy(asc(position))
      .limit(size),
  );
}

/** When what is in public last grew or was corrected, as far as it can be seen in public; null before the first issue. */
export async function lastChanged(): Promise<Date | null> {
  const moment = sql`max(greatest(${releaseAt}, ${correctedOn}::timestamp at time zone 'Asia/Shanghai'))`;
  const milliseconds = sql<number | null>`(extract(epoch from ${moment}) * 1000)::float8`;
  const [row] = await asCitizen((tx) => tx.select({ milliseconds }).from(publishedCases));
  return row?.milliseconds ? new Date(row.milliseconds) : null;
}
