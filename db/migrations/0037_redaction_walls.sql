-- Who lets words stand says so in their own name; what a tip shares with a case is looked up by the clock alone.

create function keep_acceptance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then
    new.at := statement_timestamp();
    if new.member_id is distinct from portal_member() or member_role() is distinct from 'publicity' then
      raise exception 'publicity lets words stand, each in their own name' using errcode = 'PT002';
    end if;
  end if;
  if length(btrim(new.reason)) < 4 then raise exception 'a reason is needed' using errcode = 'PT001'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_acceptance before insert on case_redactions for each row execute function keep_acceptance();
--> statement-breakpoint

-- A case that came from a tip is read by nobody for the public before it was laid beside the tip, and what both share is settled.
create function compared_first() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare from_lead uuid; found_echoes jsonb;
begin
  select lead_id into from_lead from cases where id = new.case_id;
  if from_lead is null then return new; end if;
  select echoes into found_echoes from case_comparisons where case_id = new.case_id and content_hash = new.content_hash and lead_id = from_lead;
  if found_echoes is null then raise exception 'not yet laid beside the tip' using errcode = 'PT008'; end if;
  if exists (select from jsonb_array_elements(found_echoes) echo
             where not exists (select from case_redactions a where a.case_id = new.case_id and a.kind = 'informant' and a.found = echo ->> 'words')) then
    raise exception 'words that could reveal the informant' using errcode = 'PT008';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger compared_first before insert on case_reviews for each row execute function compared_first();
--> statement-breakpoint
alter table case_redactions enable row level security;
--> statement-breakpoint
alter table case_comparisons enable row level security;
--> statement-breakpoint
revoke all on case_redactions, case_comparisons from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on case_redactions, case_comparisons to portal_staff, portal_jobs;
--> statement-breakpoint
grant insert on case_redactions to portal_staff;
--> statement-breakpoint
grant insert on case_comparisons to portal_jobs;
--> statement-breakpoint
create policy clock on case_redactions for select to portal_jobs using (true);
--> statement-breakpoint
create policy clock on case_comparisons to portal_jobs using (true) with check (true);
--> statement-breakpoint
create policy desk on case_redactions for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy accept on case_redactions for insert to portal_staff with check (member_id = (select portal_member()) and (select member_role()) = 'publicity');
--> statement-breakpoint
create policy desk on case_comparisons for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
