import { type SQL, sql } from "drizzle-orm";

/** The day in Shanghai on which cases last came out or one that is out was last corrected, as text; null before the first exposure day. */
export const lastUpdate: SQL = sql`
  greatest((select (d.release_at at time zone 'Asia/Shanghai')::date from published_days d
              where d.reverted_on is null order by d.release_at desc limit 1),
           (select max(k.corrected_on) from register_corrections k where k.is_public))::text`;
