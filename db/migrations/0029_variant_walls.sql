-- A variant is public exactly as long as its picture.
create view published_variants as
select v.picture_id, v.format, v.width, v.sha256 from picture_variants v join published_pictures p on p.id = v.picture_id;
--> statement-breakpoint
alter table picture_variants enable row level security;
--> statement-breakpoint
create policy clock on picture_variants to portal_jobs using (true) with check (true);
--> statement-breakpoint
create policy desk on picture_variants for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
revoke all on picture_variants from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert on picture_variants to portal_jobs;
--> statement-breakpoint
grant select on picture_variants to portal_staff;
--> statement-breakpoint
grant select on published_variants to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
-- A picture leaves a text by being taken out of it; its row stays for the versions it belongs to.
grant update (shown) on case_pictures to portal_staff;
--> statement-breakpoint
create or replace function guard_job() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare allowed boolean := true;
begin
  if acting_role() = 'portal_public' then
    allowed := new.kind in ('lead.route', 'evidence.clean', 'sender.deed');
  elsif acting_role() = 'portal_staff' then
    allowed := case new.kind
      when 'lead.link' then owns_lead((new.payload->>'leadId')::uuid) or has_ruled((new.payload->>'leadId')::uuid)
      when 'lead.route' then exists (select from submissions where id = (new.payload->>'submissionId')::uuid and taken_by = portal_member())
      when 'lead.clear' then exists (select from cleared_filings where submission_id = (new.payload->>'submissionId')::uuid and member_id = portal_member())
      when 'evidence.clean' then exists (select from submissions where id = (new.payload->>'submissionId')::uuid and taken_by = portal_member())
      else new.kind in ('sorting.learn', 'search.refresh', 'pictures.vary') end;
  end if;
  if not coalesce(allowed, false) then raise exception 'this door does not promise %', new.kind using errcode = 'PT002'; end if;
  return new;
end $$;
