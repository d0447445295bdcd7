-- Whoever met the same begins a form; of that only a number is kept, and only for a case that is out.
create function count_met(a_number text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare known record;
begin
  select id, topic_slug into known from published_cases where number = a_number;
  if not found then return null; end if;
  insert into case_met (case_id, times) values (known.id, 1) on conflict (case_id) do update set times = case_met.times + 1;
  return known.topic_slug;
end $$;
--> statement-breakpoint
alter table case_met enable row level security;
--> statement-breakpoint
create policy desk on case_met for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
revoke all on case_met from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on case_met to portal_staff;
--> statement-breakpoint
revoke all on function count_met(text) from public;
--> statement-breakpoint
grant execute on function count_met(text) to portal_public;
--> statement-breakpoint
-- An operator's public record brings together what was published under exactly one name. A masked name (某, ×, *) stands for many
-- and is never joined with another; neither is a person's.
create function record_key(a_party text, a_kind text) returns text language sql immutable set search_path = public, pg_temp as
$$ select case when a_kind = 'person' or a_party ~ '某|遮盖|[*＊×✕○〇●□■◯]|[xXｘＸ]{2}' or length(a_party) < 4 then null
     else left(encode(sha256(convert_to('record:' || regexp_replace(lower(normalize(a_party, NFKC)), '[\s·.,，。、“”"''‘’()（）\[\]【】《》-]', '', 'g'), 'UTF8')), 'hex'), 20) end $$;
--> statement-breakpoint
create index cases_by_record on cases (record_key(party, party_kind));
--> statement-breakpoint
revoke all on function record_key(text, text) from public;
--> statement-breakpoint
grant execute on function record_key(text, text) to portal_public, portal_staff, portal_jobs;
