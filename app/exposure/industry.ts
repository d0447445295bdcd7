import { asc, eq } from "drizzle-orm";
import { readShelved } from "#app/evidence/store.ts";
import { asIndustry, type Tx } from "#db/client.server.ts";
import { industryCases, industryPictures } from "#db/schema/published-cases.ts";
import { industryComings, industryDays } from "#db/schema/published-days.ts";
import { doorHashes } from "./industry-code.ts";

/**
 * What a trade reads by its link and code (业内专题曝光). The database compares the hashes of both, asks whether the day is armed and its
 * minute has come, and shows of its cases what it would show of published ones; without all of that there is no row. Before the minute
 * the right code learns when that is, and nothing else.
 */
export async function openIndustryDay(key: string, code: string) {
  return asIndustry(doorHashes(key, code), async (tx) => {
    const [day] = await tx.select().from(industryDays);
    if (day) return { outcome: "open" as const, day: { ...day, cases: await casesOf(tx) } };
    const [coming] = await tx.select().from(industryComings);
    return coming ? { outcome: "coming" as const, releaseAt: coming.releaseAt } : { outcome: "unknown" as const };
  });
}

/** A picture of that day, by the same link and code. */
export async function industryPicture(
  key: string,
  code: string,
  id: string,
): Promise<{ stream: ReadableStream; mediaType: string } | null> {
  const [row] = await asIndustry(doorHashes(key, code), (tx) =>
    tx.select({ sha256: industryPictures.sha256 }).from(industryPictures).where(eq(industryPictures.id, id)),
  );
  return row ? { stream: await readShelved("pictures", row.sha256), mediaType: "image/webp" } : null;
}

async function casesOf(tx: Tx) {
  const rows = await tx.select().from(industryCases).orderBy(asc(industryCases.position));
  const { id, caseId, alt, width, height } = industryPictures;
  const pictures = await tx.select({ id, caseId, alt, width, height }).from(industryPictures).orderBy(asc(id));
  return rows.map(({ contentHash: _, ...known }) => ({
    ...known,
    pictures: pictures.flatMap(({ caseId: of, ...picture }) => (of === known.id ? [picture] : [])),
  }));
}
