import { type SQL, sql } from "drizzle-orm";

/**
 * The day in Shanghai on which cases last came out or one that is out was last corrected, as text; null before the first exposure day. The
 * days are gone through from the newest, so that mostly one alone is looked at, whether it was taken back.
 */
export const lastUpdate: SQL = sql`
  greatest((select (d.release_at at time zone 'Asia/Shanghai')::date
              from (select id, release_at from published_days order by release_at desc offset 0) as d
              where (select p.reverted_on from published_days p where p.id = d.id) is null limit 1),
           (select max(k.corrected_on) from register_corrections k where k.is_public))::text`;
