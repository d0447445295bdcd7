import type { Owner } from "#tests/support/owner.ts";

/**
 * An index that is told only of what the database notes (search_to_tell), beside what is public at the same moment: the cases that differ.
 * One that has lost its entry is noted no more and left out until it has one; the hourly look is there for that.
 */
export function listener(owner: Owner): () => Promise<string[]> {
  const heard = new Map<string, string>();
  return async () => {
    const rows = await owner`
      with due as (delete from search_to_tell where at <= statement_timestamp() returning case_id)
      select c.id, exists (select from due d where d.case_id = c.id) as told,
        exists (select from case_words w where w.case_id = c.id and w.side = (select answers from search_sides)) as kept,
        (p.release_at, p.publish_until, p.position, p.day_slug, p.topic_slug, p.township, p.authority)::text as as_public
      from cases c left join published_cases p on p.id = c.id`;
    for (const { id, told, kept, as_public } of rows) if (told || !kept) heard.set(String(id), kept ? String(as_public) : "");
    return rows.filter(({ id, kept, as_public }) => kept && !same(heard.get(String(id)), String(as_public))).map(({ id }) => String(id));
  };
}

/** Never told of is as good as told that it is not public. */
const nowhere = "(,,,,,,)";
const same = (heard: string | undefined, now: string): boolean => (heard || nowhere) === now;
