-- Groups of names for one thing: publicity adds and ends them, in its own name and at the database's minute. What has ended stays as it
-- was, and no name stands in two groups at once.
create function name_group_fits(some_names text[]) returns boolean language sql immutable set search_path = public, pg_temp as
$$ select cardinality(some_names) between 2 and 8 and cardinality(some_names) = (select count(distinct n) from unnest(some_names) as n)
     and not exists (select from unnest(some_names) as n where n is null or char_length(n) not between 1 and 20 or n ~ '[[:cntrl:]]' or n <> btrim(n)) $$;
--> statement-breakpoint
create function guard_synonym() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if old.ended_at is not null or (new.id, new.names, new.added_by, new.added_at) is distinct from (old.id, old.names, old.added_by, old.added_at) then
      raise exception 'a group of names is ended, never changed' using errcode = 'PT002';
    end if;
    new.ended_by := coalesce(portal_member(), new.ended_by);
    new.ended_at := statement_timestamp();
    return new;
  end if;
  perform pg_advisory_xact_lock(7266);
  if exists (select from search_synonyms y where y.ended_at is null and y.names && new.names) then
    raise exception 'a name stands in one group at a time' using errcode = '23505';
  end if;
  new.added_by := coalesce(portal_member(), new.added_by);
  new.added_at := statement_timestamp();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_synonym before insert or update on search_synonyms for each row execute function guard_synonym();
--> statement-breakpoint
alter table search_synonyms enable row level security;
--> statement-breakpoint
create policy desk on search_synonyms for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy add on search_synonyms for insert to portal_staff
  with check ((select member_role()) = 'publicity' and added_by = portal_member() and ended_by is null and ended_at is null and name_group_fits(names));
--> statement-breakpoint
create policy finish on search_synonyms for update to portal_staff using ((select member_role()) = 'publicity' and ended_at is null)
  with check (ended_by = portal_member() and ended_at is not null);
--> statement-breakpoint
revoke all on search_synonyms from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert, update (ended_by, ended_at) on search_synonyms to portal_staff;
--> statement-breakpoint
revoke execute on function guard_synonym(), name_group_fits(text[]) from public;
--> statement-breakpoint
grant execute on function name_group_fits(text[]) to portal_staff;
--> statement-breakpoint
-- How an index stands beside what is published. Missing is what was public for more than a minute and is not in it; extra is what is in
-- it and was not taken back within the last minute; stale is made from another text or recipe, and since when from another text.
create function search_standing(an_index text, recipes jsonb)
returns table (published int, entries int, missing int, missing_since timestamptz, extra int, stale int, stale_since timestamptz, told_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with entry as (
    select w.case_id, w.made_from, null::timestamptz as told_at from case_words w
    where an_index = 'postgres' and w.side = (select s.answers from search_sides s) and w.visible @> statement_timestamp()
    union all
    select m.case_id, m.content_hash, m.sent_at from meili_cases m where an_index = 'meilisearch' and m.made = (select split_part(s.meili_whole, ' ', 1) from search_sides s)
  ),
  beside as (
    select p.id, p.release_at, p.content_hash, e.case_id, e.made_from, e.told_at,
      e.case_id is null and p.release_at < statement_timestamp() - interval '1 minute' as missing,
      e.made_from is distinct from p.content_hash || decode(recipes ->> p.topic_slug, 'hex') as stale
    from published_cases p full join entry e on e.case_id = p.id
  )
  select count(b.id)::int, count(b.case_id)::int, count(*) filter (where b.missing)::int, min(b.release_at) filter (where b.missing),
    count(*) filter (where b.id is null
      and not exists (select from case_withdrawals w where w.case_id = b.case_id and w.at > statement_timestamp() - interval '1 minute'))::int,
    count(*) filter (where b.id is not null and b.case_id is not null and b.stale)::int,
    min((select c.updated_at from cases c where c.id = b.id))
      filter (where b.id is not null and substring(b.made_from from 1 for length(b.content_hash)) <> b.content_hash),
    max(b.told_at)
  from beside b where member_role() in ('publicity', 'legal', 'leader') $$;
--> statement-breakpoint
revoke all on function search_standing(text, jsonb) from public;
--> statement-breakpoint
grant execute on function search_standing(text, jsonb) to portal_staff;
