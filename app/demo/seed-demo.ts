import { count } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { units } from "#db/schema/team.ts";
import { seedCases } from "./seed-cases.ts";
import { seedDays } from "./seed-days.ts";
import { cleanFilings, seedFilings } from "./seed-filings.ts";
import { seedOperators } from "./seed-operators.ts";
import { seedPictures } from "./seed-pictures.ts";
import { seedPlan } from "./seed-plan.ts";
import { seedTeam } from "./seed-team.ts";

/** Opens the demo bureau in an empty database: the whole of it or nothing. Says whether there was anything to do. */
export async function seedDemo(url: string): Promise<boolean> {
  const empty = await asOwner(url, isEmpty);
  if (!empty) return false;
  const pictures = await seedPictures();
  const submissions = await asOwner(url, async (tx) => {
    const people = await seedTeam(tx);
    await seedPlan(tx, people);
    await seedOperators(tx);
    await seedCases(tx, people, pictures);
    await seedDays(tx, people);
    return seedFilings(tx, people, pictures);
  });
  await cleanFilings(submissions);
  return true;
}

async function isEmpty(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ n: count() }).from(units);
  return row?.n === 0;
}
