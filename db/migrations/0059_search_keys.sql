-- Ten thousand answers are read and counted for one question, so an entry of the built-in index says what it is counted by in few bytes: its
-- keys are small numbers, and those that are counted stand once more as one character each, which are strung together and counted outside.
CREATE TABLE "search_keys" (
	"code" integer PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"known_from" timestamp with time zone,
	CONSTRAINT "search_keys_key_unique" UNIQUE("key")
);
--> statement-breakpoint
-- A key that is new gets the next number; whoever else needs a new one waits for the commit, so that none is given twice and none is lost.
create function codes_of(given text[]) returns integer[] language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from unnest(given) as s (key) where not exists (select from search_keys k where k.key = s.key)) then
    perform pg_advisory_xact_lock(7267);
    insert into search_keys (code, key)
    select (select coalesce(max(k.code), 0) from search_keys k) + row_number() over (), s.key
    from (select distinct unnest(given) as key) as s where not exists (select from search_keys k where k.key = s.key);
  end if;
  return array(select k.code from unnest(given) with ordinality as s (key, place) join search_keys k on k.key = s.key order by s.place);
end $$;
--> statement-breakpoint
-- A key may be known from the first minute of a case that has it. Whoever writes an entry holds its keys, so that who takes back the first
-- minute of one waits and sees the entry.
create function know_keys(given integer[], at timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from search_keys k where k.code = any(given) order by k.code for key share;
  if exists (select from search_keys k where k.code = any(given) and (k.known_from is null or k.known_from > at)) then
    perform pg_advisory_xact_lock(7267);
    update search_keys k set known_from = at where k.code = any(given) and (k.known_from is null or k.known_from > at);
  end if;
end $$;
--> statement-breakpoint
create function forget_keys(given integer[], at timestamptz, of_case uuid) returns void
language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform from search_keys k where k.code = any(given) and k.known_from >= at order by k.code for update;
  if not found then return; end if;
  update search_keys k set known_from = (select min(lower(w.visible)) from case_words w
    where w.keys && array[k.code] and not isempty(w.visible) and w.case_id <> of_case)
  where k.code = any(given) and k.known_from >= at;
end $$;
--> statement-breakpoint
drop trigger note_to_tell on case_words;
--> statement-breakpoint
drop view published_words;
--> statement-breakpoint
drop view published_entries;
--> statement-breakpoint
-- What is read of ten thousand rows lies in them, and what is read of few beside them.
alter table case_words_a alter column keys set storage main, alter column visible set storage main, alter column title_text set storage main,
  alter column made_from set storage external, set (toast_tuple_target = 128);
--> statement-breakpoint
alter table case_words_b alter column keys set storage main, alter column visible set storage main, alter column title_text set storage main,
  alter column made_from set storage external, set (toast_tuple_target = 128);
--> statement-breakpoint
alter table case_words alter column keys drop default, alter column keys set data type integer[] using codes_of(keys), alter column keys set default '{}',
  add column traits text generated always as
    (coalesce(chr(keys[1]) || chr(keys[2]) || chr(keys[3]) || chr(keys[4]) || chr(keys[5]) || chr(keys[7]), '')) stored not null;
--> statement-breakpoint
create trigger note_to_tell after update on case_words for each row
when (not (isempty(old.visible) and isempty(new.visible))
  and (old.visible, old.keys, old.release_at, old.position, old.amount, old.made_from)
    is distinct from (new.visible, new.keys, new.release_at, new.position, new.amount, new.made_from))
execute function note_to_tell();
--> statement-breakpoint
create view published_entries as
select w.side, w.case_id as id, w.words, w.title_text, w.keys, w.traits, w.release_at, w.position, w.amount
from case_words w where w.visible @> statement_timestamp();
--> statement-breakpoint
create view published_words as
select e.id, e.words, e.title_text, e.keys, e.traits, e.release_at, e.position, e.amount from published_entries e
where e.side = (select s.answers from search_sides s);
--> statement-breakpoint
create view published_keys as select k.code, k.key from search_keys k where k.known_from <= statement_timestamp();
--> statement-breakpoint
create or replace function place_case_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare place search_places;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'where a case stands is reckoned from what is committed now' using errcode = 'PT010';
  end if;
  if tg_op = 'INSERT' then perform from cases c where c.id = new.case_id for share; end if;
  select * into place from search_places p where p.case_id = new.case_id;
  new.visible := coalesce(place.visible, 'empty');
  new.keys := codes_of(coalesce(place.keys, '{}'));
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
--> statement-breakpoint
create or replace function common_lexemes() returns table (lexeme text, entries real) language sql stable security definer set search_path = public, pg_temp as $$
  with told as (
    select s.attname, c.reltuples, s.most_common_elems::text::text[] as elements, s.most_common_elem_freqs as parts
    from pg_stats s join pg_class c on c.relname = s.tablename and c.relnamespace = 'public'::regnamespace
    where s.schemaname = 'public' and s.tablename = 'case_words_' || (select answers from search_sides) and s.attname in ('words', 'keys'))
  select case told.attname when 'keys' then (select k.key from search_keys k where k.code::text = u.lexeme) else u.lexeme end, u.part * told.reltuples
  from told, unnest(told.elements, told.parts) as u (lexeme, part)
  where u.lexeme is not null and u.part * told.reltuples >= 500
  union all
  -- Behind the frequencies of the elements stands the smallest of them.
  select '', greatest(500, parts[cardinality(elements) + 1] * reltuples) from told where attname = 'words' $$;
--> statement-breakpoint
update search_keys k set known_from = f.at
from (select u.code, min(lower(w.visible)) as at from case_words w, unnest(w.keys) as u (code) where not isempty(w.visible) group by u.code) as f
where f.code = k.code;
--> statement-breakpoint
alter table case_words_a alter column keys set statistics 1000;
--> statement-breakpoint
alter table case_words_b alter column keys set statistics 1000;
--> statement-breakpoint
analyze case_words_a (keys), case_words_b (keys);
--> statement-breakpoint
revoke execute on function codes_of(text[]), know_keys(integer[], timestamptz), forget_keys(integer[], timestamptz, uuid) from public;
--> statement-breakpoint
revoke all on search_keys from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on published_entries, published_words, published_keys to portal_public, portal_staff, portal_jobs;
