-- The built-in index says by itself what is public: when the public may read a case is written beside its words, in the transaction that
-- changes it, from the same conditions as the view that decides.

-- All that is asked of a case that comes out or is out, besides the minute.
create view armed_cases as
select c.id, c.number, c.topic_slug, c.title, c.lead, c.party, c.township, c.document_no, c.decided_on, c.violation, c.laws,
       c.fine_yuan, c.confiscated_yuan, c.transferred_to_police, c.happened, c.penalty, c.spot, c.act,
       case when c.term_clock = 'publication' and t.id is not null
            then ((d.release_at at time zone 'Asia/Shanghai')::date + make_interval(months => t.max_months))::date else c.publish_until end as publish_until,
       c.content_hash, d.slug as day_slug, d.number as day_number, d.title as day_title, d.release_at, e.position,
       c.authority, c.party_kind, c.expert, c.serious_list_on, c.serious_list_url,
       (select max((k.at at time zone 'Asia/Shanghai')::date) from case_corrections k where k.case_id = c.id) as corrected_on
from cases c
join exposure_entries e on e.case_id = c.id
join exposure_days d on d.id = e.day_id
left join publication_terms t on t.id = c.term_id
where d.armed_at is not null
  and e.pinned_hash = c.content_hash
  and c.handling = 'closed' and not c.warning_only and c.party_kind <> 'minor'
  and (select count(*) from case_reviews r
       where r.case_id = c.id and r.content_hash = c.content_hash and r.member_id not in (c.author_id, c.last_editor_id)) = 3
  and not exists (select from exposure_holds h where h.case_id = c.id);
--> statement-breakpoint
create or replace view once_released_cases as select a.* from armed_cases a where a.release_at <= statement_timestamp();
--> statement-breakpoint
-- A case's place in the index. The range of moments is that of `published_cases`: from the minute to the end of the last day in Shanghai.
create view search_places as
select a.id as case_id,
       tstzrange(a.release_at, greatest(a.release_at, (a.publish_until + 1)::timestamp at time zone 'Asia/Shanghai')) as visible,
       array['t:' || a.topic_slug, 'p:' || a.township, 'o:' || a.authority, 'd:' || a.day_slug,
             to_char(a.release_at at time zone 'Asia/Shanghai', '"y:"YYYY'), to_char(a.release_at at time zone 'Asia/Shanghai', '"m:"YYYY-MM'),
             'f:' || width_bucket(a.fine_yuan + a.confiscated_yuan, array[0.01, 10000, 50000, 200000, 1000000]),
             'a:' || case when a.fine_yuan + a.confiscated_yuan < 1 then 0 else least(99, 1 + floor(3 * log(2, a.fine_yuan + a.confiscated_yuan))) end]
         as keys,
       a.release_at, a.position, (100 * (a.fine_yuan + a.confiscated_yuan))::bigint as amount
from armed_cases a
join exposure_days d on d.slug = a.day_slug and d.audience = 'public'
where not exists (select from case_withdrawals w where w.case_id = a.id);
--> statement-breakpoint
-- Nobody writes where a case stands but this.
create function place_case_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare place search_places;
begin
  select * into place from search_places p where p.case_id = new.case_id;
  new.visible := coalesce(place.visible, 'empty');
  new.keys := coalesce(place.keys, '{}');
  new.release_at := place.release_at;
  new.position := coalesce(place.position, 0);
  new.amount := coalesce(place.amount, 0);
  return new;
end $$;
--> statement-breakpoint
create trigger place_case_words before insert or update on case_words for each row execute function place_case_words();
--> statement-breakpoint
-- Holding the rows first makes two changes of one case wait for each other, so that the later one sees both.
create function settle_search(some_cases uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from case_words w where w.case_id = any(some_cases) order by w.side, w.case_id for update;
  update case_words w set made_from = w.made_from
  where w.case_id = any(some_cases) and (not isempty(w.visible) or exists (select from search_places p where p.case_id = w.case_id));
end $$;
--> statement-breakpoint
create function settle_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_search(array[case when tg_op = 'DELETE' then old.case_id else new.case_id end]);
  return null;
end $$;
--> statement-breakpoint
create function settle_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_search(array[new.id]);
  return null;
end $$;
--> statement-breakpoint
create function settle_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_search(array(select e.case_id from exposure_entries e where e.day_id = new.id order by e.case_id));
  return null;
end $$;
--> statement-breakpoint
create function settle_term() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_search(array(select c.id from cases c where c.term_id = new.id order by c.id));
  return null;
end $$;
--> statement-breakpoint
create trigger settle_search after update on cases for each row when (old is distinct from new) execute function settle_text();
--> statement-breakpoint
create trigger settle_search after insert or update or delete on exposure_entries for each row execute function settle_case();
--> statement-breakpoint
create trigger settle_search after insert or update or delete on exposure_holds for each row execute function settle_case();
--> statement-breakpoint
create trigger settle_search after insert or update or delete on case_withdrawals for each row execute function settle_case();
--> statement-breakpoint
create trigger settle_search after insert or update or delete on case_reviews for each row execute function settle_case();
--> statement-breakpoint
create trigger settle_search after update on exposure_days for each row
  when (old.armed_at is distinct from new.armed_at or (old.release_at, old.audience, old.slug) is distinct from (new.release_at, new.audience, new.slug))
  execute function settle_day();
--> statement-breakpoint
create trigger settle_search after update on publication_terms for each row when (old.max_months is distinct from new.max_months) execute function settle_term();
--> statement-breakpoint
insert into search_sides (answers) values ('a');
--> statement-breakpoint
create index case_words_a_words on case_words_a using gin (words, keys) with (fastupdate = off);
--> statement-breakpoint
create index case_words_b_words on case_words_b using gin (words, keys) with (fastupdate = off);
--> statement-breakpoint
-- Words are read from the index, hardly ever from the row.
alter table case_words_a alter column words set storage external, alter column words set statistics 1000, alter column keys set statistics 1000;
--> statement-breakpoint
alter table case_words_b alter column words set storage external, alter column words set statistics 1000, alter column keys set statistics 1000;
--> statement-breakpoint
create view published_words as
select w.case_id as id, w.words, w.title_text, w.keys, w.release_at, w.position, w.amount
from case_words w where w.side = (select s.answers from search_sides s) and w.visible @> statement_timestamp();
--> statement-breakpoint
-- What a phrase is looked for in, of cases whose entry is public.
create view published_texts as
select w.case_id as id,
       lower(concat_ws(' ', c.title, c.party, c.violation, c.lead, c.happened, c.penalty, array_to_string(c.spot, ' '), c.act, c.document_no)) as body
from case_words w join cases c on c.id = w.case_id
where w.side = (select s.answers from search_sides s) and w.visible @> statement_timestamp();
--> statement-breakpoint
create view other_names as select y.names from search_synonyms y where y.ended_at is null;
--> statement-breakpoint
-- What many cases have, so that a search knows before it looks where it would find too much: how many entries hold a word or a key.
create function common_lexemes() returns table (lexeme text, entries real) language sql stable security definer set search_path = public, pg_temp as $$
  select u.lexeme, u.part * c.reltuples
  from pg_stats s join pg_class c on c.relname = s.tablename and c.relnamespace = 'public'::regnamespace,
    unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as u (lexeme, part)
  where s.schemaname = 'public' and s.tablename = 'case_words_' || (select answers from search_sides) and s.attname in ('words', 'keys')
    and u.lexeme is not null and u.part * c.reltuples >= 2000 $$;
--> statement-breakpoint
revoke execute on function place_case_words(), settle_search(uuid[]), settle_case(), settle_text(), settle_day(), settle_term(), common_lexemes() from public;
--> statement-breakpoint
grant execute on function common_lexemes() to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
alter table case_words enable row level security;
--> statement-breakpoint
create policy clock on case_words to portal_jobs using (true) with check (true);
--> statement-breakpoint
create policy desk on case_words to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader')) with check ((select member_role()) = 'publicity');
--> statement-breakpoint
grant select, insert, update on case_words to portal_staff, portal_jobs;
--> statement-breakpoint
grant select on published_words, published_texts, other_names to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on search_sides to portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert, update, delete on search_words to portal_jobs;
--> statement-breakpoint
grant select on search_places to portal_jobs;
