-- What is to be checked stands with intake until a colleague there has looked; only then does the clock send it where it belongs ------
create function is_to_check(a_lead leads) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select a_lead.stage = 'unclaimed' and a_lead.claimed_by is null and a_lead.why->>'rule' in ('flood', 'machine', 'quick')
     and exists (select from units where id = a_lead.owner_unit_id and kind = 'intake')
     and not exists (select from cleared_filings where submission_id = a_lead.submission_id) $$;
--> statement-breakpoint
create function may_clear(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select member_role() = 'intake' and exists (select from leads l where l.submission_id = a_submission and l.owner_unit_id = member_unit() and is_to_check(l)) $$;
--> statement-breakpoint
create function clear_lead(a_lead uuid, a_unit uuid, a_topic text, an_area uuid, a_why jsonb, a_due date, a_reason jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update leads set owner_unit_id = a_unit, topic_slug = a_topic, area_id = an_area, why = a_why, due_on = a_due, due_reason = a_reason, updated_at = statement_timestamp()
  where id = a_lead and stage = 'unclaimed' and claimed_by is null and why->>'rule' in ('flood', 'machine', 'quick')
    and exists (select from cleared_filings c where c.submission_id = leads.submission_id);
  return found;
end $$;
--> statement-breakpoint
alter table cleared_filings enable row level security;
--> statement-breakpoint
create policy clock on cleared_filings for select to portal_jobs using (true);
--> statement-breakpoint
create policy queue on cleared_filings for select to portal_staff using (sees_submission(submission_id));
--> statement-breakpoint
create policy look on cleared_filings for insert to portal_staff
  with check (member_id = (select portal_member()) and at = now() and may_clear(submission_id));
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
      else new.kind in ('sorting.learn', 'search.refresh') end;
  end if;
  if not coalesce(allowed, false) then raise exception 'this door does not promise %', new.kind using errcode = 'PT002'; end if;
  return new;
end $$;
--> statement-breakpoint
-- A proof of work counts once: the public door can use one up, and neither look at the list nor shorten it -------------------------
alter table spent_proofs enable row level security;
--> statement-breakpoint
create policy spend on spent_proofs for insert to portal_public
  with check (ends_on between (statement_timestamp() at time zone 'Asia/Shanghai')::date and (statement_timestamp() at time zone 'Asia/Shanghai')::date + 1);
--> statement-breakpoint
create policy sweep on spent_proofs to portal_jobs using (ends_on < (statement_timestamp() at time zone 'Asia/Shanghai')::date);
--> statement-breakpoint
revoke all on cleared_filings, spent_proofs from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert on cleared_filings to portal_staff;
--> statement-breakpoint
grant select on cleared_filings to portal_jobs;
--> statement-breakpoint
grant insert on spent_proofs to portal_public;
--> statement-breakpoint
grant select, delete on spent_proofs to portal_jobs;
--> statement-breakpoint
revoke all on function is_to_check(leads), may_clear(uuid), clear_lead(uuid, uuid, text, uuid, jsonb, date, jsonb) from public;
--> statement-breakpoint
grant execute on function is_to_check(leads), may_clear(uuid) to portal_staff;
--> statement-breakpoint
grant execute on function clear_lead(uuid, uuid, text, uuid, jsonb, date, jsonb) to portal_jobs;

--> statement-breakpoint
grant select (to_check) on submissions to portal_staff;
