-- A case has a thousand words, and the index a place for each. New entries wait in a list of the index, which every question looks through
-- too, and go to their places together: each word of all of them once. Who makes the list too long puts it away, and so does the clock.
alter index if exists case_words_a_words set (fastupdate = on, gin_pending_list_limit = 1024);
--> statement-breakpoint
alter index if exists case_words_b_words set (fastupdate = on, gin_pending_list_limit = 1024);
--> statement-breakpoint
create function put_words_away() returns void language sql security definer set search_path = public, pg_temp as $$
  select gin_clean_pending_list(words) from unnest(array[to_regclass('case_words_a_words'), to_regclass('case_words_b_words')]) as words
  where words is not null $$;
--> statement-breakpoint
revoke execute on function put_words_away() from public;
--> statement-breakpoint
grant execute on function put_words_away() to portal_jobs;
