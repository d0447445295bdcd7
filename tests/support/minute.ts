import type { ownerOf } from "./owner.ts";

/** Lets the minute of the armed days come, of one or of all: only the database's owner can turn its clock. */
export async function letMinuteCome(owner: ReturnType<typeof ownerOf>, slug?: string): Promise<void> {
  await owner.plain("alter table exposure_days disable trigger guard_day");
  await owner`update exposure_days set release_at = clock_timestamp() - interval '1 second' where slug = ${slug ?? ""} or ${slug ?? ""} = ''`;
  await owner.plain("alter table exposure_days enable trigger guard_day");
}
