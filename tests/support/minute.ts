import { setTimeout as wait } from "node:timers/promises";
import type { Owner } from "./owner.ts";

/** Lets the minute of the armed days come, of one or of all: only the database's owner can turn its clock. */
export const letMinuteCome = (owner: Owner, slug?: string): Promise<number> => bringMinute(owner, -1_000, slug);

/** Sets the minute of the armed days so many milliseconds from now; that moment. */
export async function bringMinute(owner: Owner, milliseconds: number, slug = ""): Promise<number> {
  await owner.plain("alter table exposure_days disable trigger guard_day");
  const [row] = await owner`update exposure_days set release_at = clock_timestamp() + ${milliseconds} * interval '1 millisecond'
    where slug = ${slug} or ${slug} = '' returning extract(epoch from release_at)::float8 * 1000 as at`;
  await owner.plain("alter table exposure_days enable trigger guard_day");
  return Number(row?.at);
}

/**
 * What is seen shortly before the minute of a day, for certain: a machine that was too slow to look before it looks again with more
 * time. When it returns, the minute has come by itself.
 */
export async function seenBefore<T>(owner: Owner, slug: string, look: () => Promise<T>, near = 700): Promise<T> {
  const at = await bringMinute(owner, near, slug);
  const seen = await look();
  if (Date.now() >= at) return seenBefore(owner, slug, look, near * 2);
  await wait(at - Date.now() + 50);
  return seen;
}
