-- Where a case stands in the index is reckoned while others change what it is reckoned from. Two gaps were left: an entry made anew beside
-- a change that could not see it yet, and rows that were turned from one case to another.

-- Who makes an entry holds the case's row, so that whoever changes the case's standing at that moment waits for the entry, or is seen.
create or replace function place_case_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare place search_places;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'where a case stands is reckoned from what is committed now' using errcode = 'PT010';
  end if;
  if tg_op = 'INSERT' then perform from cases c where c.id = new.case_id for share; end if;
  select * into place from search_places p where p.case_id = new.case_id;
  new.visible := coalesce(place.visible, 'empty');
  new.keys := coalesce(place.keys, '{}');
  new.release_at := place.release_at;
  new.position := coalesce(place.position, 0);
  new.amount := coalesce(place.amount, 0);
  return new;
end $$;
--> statement-breakpoint
-- The case's row first, then its entries: two changes of one case wait for each other, and the later one sees both.
create or replace function settle_search(some_cases uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'where a case stands is reckoned from what is committed now' using errcode = 'PT010';
  end if;
  perform from cases c where c.id = any(some_cases) order by c.id for no key update;
  perform from case_words w where w.case_id = any(some_cases) order by w.side, w.case_id for update;
  update case_words w set made_from = w.made_from
  where w.case_id = any(some_cases) and (not isempty(w.visible) or exists (select from search_places p where p.case_id = w.case_id));
end $$;
--> statement-breakpoint
create or replace function settle_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A day that is changed at this moment is waited for: its own change does not see an entry that is not committed yet.
  if tg_table_name = 'exposure_entries' and tg_op <> 'DELETE' then perform from exposure_days d where d.id = new.day_id for share; end if;
  perform settle_search(case tg_op when 'INSERT' then array[new.case_id] when 'DELETE' then array[old.case_id] else array[old.case_id, new.case_id] end);
  return null;
end $$;
--> statement-breakpoint
create or replace function settle_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.term_id is distinct from old.term_id then perform from publication_terms t where t.id = new.term_id for share; end if;
  perform settle_search(array[new.id]);
  return null;
end $$;
