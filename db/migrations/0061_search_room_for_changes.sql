-- What changes of an entry is mostly not what it is found by. With room beside it on its page it is written anew there, and the index over
-- its thousand words is not touched. What lies there already gets the room as it is rebuilt.
alter table case_words_a set (fillfactor = 90);
--> statement-breakpoint
alter table case_words_b set (fillfactor = 90);
--> statement-breakpoint
-- Keys that stay the same are left where they lie, for the same reason: written anew they are another value to the index.
create or replace function place_case_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare place search_places; codes integer[];
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'where a case stands is reckoned from what is committed now' using errcode = 'PT010';
  end if;
  if tg_op = 'INSERT' then perform from cases c where c.id = new.case_id for share; end if;
  select * into place from search_places p where p.case_id = new.case_id;
  new.visible := coalesce(place.visible, 'empty');
  codes := codes_of(coalesce(place.keys, '{}'));
  if codes is distinct from new.keys then new.keys := codes; end if;
  new.release_at := place.release_at;
  new.position := coalesce(place.position, 0);
  new.amount := coalesce(place.amount, 0);
  if tg_op = 'UPDATE' then
    if not isempty(old.visible) and (old.visible, old.keys) is distinct from (new.visible, new.keys) then
      perform forget_keys(old.keys, lower(old.visible), new.case_id);
    end if;
  end if;
  if not isempty(new.visible) then perform know_keys(new.keys, lower(new.visible)); end if;
  return new;
end $$;
