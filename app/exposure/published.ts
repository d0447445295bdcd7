import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import { type CaseNotice, casesOfDay } from "#app/cases/published.ts";
import { asCitizen } from "#db/client.server.ts";
import { announcedDays, publishedDays as days } from "#db/schema/published-days.ts";

export type PublishedDay = {
  number: number;
  slug: string;
  title: string;
  theme: string;
  introduction: string;
  releaseAt: Date;
  cases: CaseNotice[];
  totalYuan: number;
  transferred: number;
  /** The day on which the whole issue was taken back; null while it stands. */
  revertedOn: string | null;
};

/** The exposure day that came out last and was not taken back. */
export async function latestDay(): Promise<PublishedDay | null> {
  const [day] = await asCitizen((tx) => tx.select().from(days).where(isNull(days.revertedOn)).orderBy(desc(days.releaseAt)).limit(1));
  return day ? withCases(day) : null;
}

/** A day that is out; null for one to come and for one that never was. */
export async function publishedDay(slug: string): Promise<PublishedDay | null> {
  const [day] = await asCitizen((tx) => tx.select().from(days).where(eq(days.slug, slug)));
  return day ? withCases(day) : null;
}

/** When the next day comes, how far off that is by the database's clock, and its subject; nothing else of it. */
export async function nextDay(): Promise<{ number: number; teaser: string; releaseAt: Date; secondsLeft: number } | null> {
  const { number, teaser, releaseAt } = announcedDays;
  const secondsLeft = sql<number>`ceil(extract(epoch from ${releaseAt} - statement_timestamp()))::int`;
  const [day] = await asCitizen((tx) =>
    tx.select({ number, teaser, releaseAt, secondsLeft }).from(announcedDays).orderBy(asc(releaseAt)).limit(1),
  );
  return day ?? null;
}

/** Every day that is out, the latest first, with how many cases it still shows and what they cost. */
export function publishedDays() {
  const { number, slug, title, theme, releaseAt } = days;
  return asCitizen((tx) =>
    tx
      .select({
        ...{ number, slug, title, theme, releaseAt },
        cases: sql<number>`(select count(*)::int from published_cases c where c.day_slug = ${days.slug})`.as("cases"),
        totalYuan:
          sql<number>`(select coalesce(sum(c.fine_yuan + c.confiscated_yuan), 0)::float8 from published_cases c where c.day_slug = ${days.slug})`.as(
            "total",
          ),
      })
      .from(days)
      .orderBy(desc(days.releaseAt)),
  );
}

async function withCases({ id: _, ...day }: typeof days.$inferSelect): Promise<PublishedDay> {
  const cases = await casesOfDay(day.slug);
  return {
    ...day,
    cases,
    totalYuan: cases.reduce((sum, known) => sum + known.fineYuan + known.confiscatedYuan, 0),
    transferred: cases.filter((known) => known.transferredToPolice).length,
  };
}
