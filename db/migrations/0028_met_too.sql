CREATE TABLE "case_met" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"times" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_met" ADD CONSTRAINT "case_met_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
