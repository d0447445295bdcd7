-- Words are learnt from what is public and from nothing else: a case whose place in the index opens stands here from its minute on.
create function note_to_learn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.side = (select s.answers from search_sides s) and not isempty(new.visible)
     and (tg_op = 'INSERT' or (old.visible, old.made_from) is distinct from (new.visible, new.made_from)) then
    insert into search_to_learn (case_id, at) values (new.case_id, lower(new.visible))
    on conflict (case_id) do update set at = excluded.at;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger note_to_learn after insert or update on case_words for each row execute function note_to_learn();
--> statement-breakpoint
insert into search_to_learn (case_id, at)
select w.case_id, lower(w.visible) from case_words w where w.side = (select s.answers from search_sides s) and not isempty(w.visible);
--> statement-breakpoint
-- Known words that sound or look like what was typed: at most eight for each, and only those that answer at this moment, so that
-- nobody learns here what left the public or is not yet in it. A word that is known is not mistyped.
create function words_alike(typed jsonb) returns table (given text, word text, cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.word, a.word, a.cases
  from (select * from jsonb_to_recordset(typed) as t (word text, pinyin text[], holes text[]) limit 24) as t
  cross join lateral (
    select near.* from (
      select s.word, s.cases, s.asked, s.pinyin = t.pinyin[1] as same from search_words s
      where s.word <> t.word and (s.pinyin = any(t.pinyin) or s.holes && t.holes or s.word = any(t.holes))
      order by same desc, s.cases desc, s.word limit 20) as near
    where exists (select from published_words w where w.words @@ near.asked::tsquery)
    order by near.same desc, near.cases desc, near.word limit 8) as a
  where not exists (select from search_words s where s.word = t.word
    and exists (select from published_words w where w.words @@ s.asked::tsquery)) $$;
--> statement-breakpoint
revoke execute on function note_to_learn(), words_alike(jsonb) from public;
--> statement-breakpoint
grant execute on function words_alike(jsonb) to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select, update, delete on search_to_learn to portal_jobs;
