import { and, asc, gte, lte } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { occasions } from "#db/schema/occasions.ts";
import { foodSafetyWeek, type YearlyOccasion, yearlyOccasions } from "./occasions.ts";

/** One date worth a day. `slug` has words in every language; the bureau's own has a name and no slug. Days are "YYYY-MM-DD". */
export type Occasion = {
  id: string | null;
  slug: YearlyOccasion | typeof foodSafetyWeek | null;
  name: string;
  startsOn: string;
  endsOn: string;
};

/** Every occasion of some years, in the order of their days: those of every year, and what the bureau entered. */
export async function occasionsOf(tx: Tx, years: number[]): Promise<Occasion[]> {
  const known = years.flatMap((year) =>
    yearlyOccasions.map(({ slug, from, to }) => ({ id: null, slug, name: "", startsOn: `${year}-${from}`, endsOn: `${year}-${to}` })),
  );
  const entered = await tx
    .select()
    .from(occasions)
    .where(and(gte(occasions.endsOn, `${Math.min(...years)}-01-01`), lte(occasions.startsOn, `${Math.max(...years)}-12-31`)))
    .orderBy(asc(occasions.startsOn));
  const own = entered.map(({ id, kind, name, startsOn, endsOn }) => ({
    ...{ id, name, startsOn, endsOn },
    slug: kind === foodSafetyWeek ? (foodSafetyWeek as typeof foodSafetyWeek) : null,
  }));
  return [...known, ...own].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
}
