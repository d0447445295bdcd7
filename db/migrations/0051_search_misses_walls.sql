-- A question that found nothing is counted for its day in Shanghai, without who and without the minute. The public's role can only add,
-- and what it adds is held to the same bounds as in the verb: it may not keep a number that could be somebody's, nor fill the table.
alter table search_misses add constraint miss_is_short check (char_length(asked) between 1 and 40 and asked !~ '[[:cntrl:]]');
--> statement-breakpoint
alter table search_misses add constraint miss_is_nobodys check (asked !~ '@' and length(regexp_replace(asked, '[^0-9]', '', 'g')) < 7);
--> statement-breakpoint
create function count_miss(a_text text) returns void language plpgsql security definer
set search_path = public, pg_temp set lock_timeout = '300ms' as $$
declare
  this_day date := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
  question text := btrim(normalize(a_text, NFKC));
begin
  update search_misses set times = least(times + 1, 1000000) where day = this_day and asked = question;
  if found then return; end if;
  -- One new question at a time, so that two thousand a day are never more; whoever waits too long is not counted.
  perform pg_advisory_xact_lock(7265);
  if (select count(*) from search_misses where day = this_day) >= 2000 then return; end if;
  insert into search_misses (day, asked) values (this_day, question)
  on conflict (day, asked) do update set times = least(search_misses.times + 1, 1000000);
end $$;
--> statement-breakpoint
alter table search_misses enable row level security;
--> statement-breakpoint
create policy desk on search_misses for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy clock on search_misses for select to portal_jobs using (true);
--> statement-breakpoint
create policy forget on search_misses for delete to portal_jobs using (day < (statement_timestamp() at time zone 'Asia/Shanghai')::date - 90);
--> statement-breakpoint
revoke all on search_misses from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on search_misses to portal_staff;
--> statement-breakpoint
grant select, delete on search_misses to portal_jobs;
--> statement-breakpoint
revoke all on function count_miss(text) from public;
--> statement-breakpoint
grant execute on function count_miss(text) to portal_public;
