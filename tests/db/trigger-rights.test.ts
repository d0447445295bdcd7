import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { publishedCase } from "#app/cases/published.ts";
import { asCitizen, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

it("a trigger's function, which runs with the owner's rights, is hung on no table by any door", async () => {
  const open = await owner`select p.proname from pg_proc p cross join unnest(array['portal_public', 'portal_staff', 'portal_jobs']) as door
    where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype and p.prosecdef and has_function_privilege(door, p.oid, 'execute')`;
  expect(open.map((row) => row.proname)).toEqual([]);
});

it("and a citizen writes no line into the register of corrections", async () => {
  const number = await approvedCase();
  await armedDay("forged", [number]);
  await letMinuteCome(owner, "forged");
  const forged = asCitizen(async (tx) => {
    await tx.execute(sql`create temporary table forged (id uuid, content_hash bytea)`);
    await tx.execute(sql`create trigger forge after update on forged for each row execute function keep_version()`);
    await tx.execute(sql`insert into forged select id, '' from published_cases where number = ${number}`);
    await tx.execute(sql`update forged f set content_hash = p.content_hash from published_cases p where p.id = f.id`);
  });
  expect(await forged.then(() => null, errorCode)).toBe("42501");
  expect(await publishedCase(number)).toMatchObject({ correctedOn: null });
});
