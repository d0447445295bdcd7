-- What colleagues take down for others: in their own name, on the day it came, and only together with the filing itself ------------
drop policy file on submissions;
--> statement-breakpoint
create policy file on submissions for insert to portal_public
  with check (channel = 'web' and taken_by is null and source_number is null and supervisor_id is null);
--> statement-breakpoint
create function is_supervisor(a_supervisor uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from supervisors where id = a_supervisor and ended_on is null) $$;
--> statement-breakpoint
create policy take_down on submissions for insert to portal_staff
  with check (taken_by = (select portal_member()) and (select member_role()) in ('intake', 'unit')
    and channel in ('phone', 'counter', 'letter', '12315', '12345', 'upper-bureau', 'other-agency', 'media', 'inspection', 'monitoring', 'supervisor')
    and (channel not in ('12315', '12345', 'upper-bureau') or source_number is not null)
    and (source_number is null or length(source_number) between 1 and 60)
    and (channel = 'supervisor') = (supervisor_id is not null) and (supervisor_id is null or is_supervisor(supervisor_id))
    and elsewhere is null
    and filed_on <= (statement_timestamp() at time zone 'Asia/Shanghai')::date
    and filed_on >= (statement_timestamp() at time zone 'Asia/Shanghai')::date - 366
    and (filed_at is null or filed_at between statement_timestamp() - interval '1 minute' and statement_timestamp() + interval '1 minute'));
--> statement-breakpoint
-- Only the transaction that takes a filing down puts something to it: afterwards it is as closed as any other.
create function is_taking_down(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from submissions s where s.id = a_submission and s.taken_by = portal_member() and s.xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
create policy take_down on evidence for insert to portal_staff
  with check (cleaned_at is null and clean_sha256 is null and refused is null and is_taking_down(submission_id));
--> statement-breakpoint
create policy take_down on contact_keys for insert to portal_staff with check (is_taking_down(submission_id) and shredded_on is null);
--> statement-breakpoint
-- A filing that came with a number comes once, and what was already entered at the national platform does not come back as new.
create unique index one_filing_per_source_number on submissions (channel, source_number) where source_number is not null;
--> statement-breakpoint
create unique index one_lead_per_12315_number on leads (number_12315) where number_12315 is not null;
--> statement-breakpoint
create function guard_12315() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.channel = '12315' and exists (select from leads where number_12315 = new.source_number) then
    raise exception 'this 12315 number is a lead already' using errcode = '23505';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_12315 before insert on submissions for each row execute function guard_12315();
--> statement-breakpoint
-- The same form again: who took it down, and nobody else, finds what is there.
create function taken_filing(a_receipt_hash bytea) returns table (filed_on date, fingerprint bytea)
language sql stable security definer set search_path = public, pg_temp as
$$ select filed_on, fingerprint from submissions where receipt_hash = a_receipt_hash and taken_by = portal_member() $$;
--> statement-breakpoint
create function filed_already(a_channel text, a_source_number text) returns table (filed_on date, number text)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.filed_on, l.number from submissions s left join leads l on l.submission_id = s.id
   where member_role() in ('intake', 'unit')
     and ((s.channel = a_channel and s.source_number = a_source_number) or (a_channel = '12315' and l.number_12315 = a_source_number))
   order by l.number limit 1 $$;
--> statement-breakpoint
-- The 12315 number: the unit that has the lead, or intake, which enters them all --------------------------------------------------
create function register_lead(a_lead text, a_number text) returns table (lead_id uuid, before text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare the_lead leads;
begin
  select l.* into the_lead from leads l join submissions s on s.id = l.submission_id
  where l.number = a_lead and s.channel <> '12315'
    and (member_role() = 'intake' or (member_role() = 'unit' and l.owner_unit_id = member_unit())) for update of l;
  if the_lead.id is null or a_number !~ '^[A-Z0-9-]{6,40}$' then return; end if;
  if exists (select from submissions where channel = '12315' and source_number = a_number) then
    raise exception 'this 12315 number is another filing''s' using errcode = '23505';
  end if;
  update leads set number_12315 = a_number, updated_at = statement_timestamp() where leads.id = the_lead.id;
  return query select the_lead.id, the_lead.number_12315;
end $$;
--> statement-breakpoint
create function lead_registered_as(a_number text) returns text language sql stable security definer set search_path = public, pg_temp as
$$ select l.number from leads l join submissions s on s.id = l.submission_id
   where (l.number_12315 = a_number or (s.channel = '12315' and s.source_number = a_number)) and sees_lead(l.id) limit 1 $$;
--> statement-breakpoint
create function unregistered_leads()
returns table (number text, kind text, topic_slug text, stage text, opened_on date, due_on date, merchant_name text, merchant_address text,
  township text, story text, unit_name text, unit_name_en text)
language sql stable security definer set search_path = public, pg_temp as
$$ select l.number, l.kind, l.topic_slug, l.stage, l.opened_on, l.due_on, s.merchant_name, s.merchant_address, s.township, s.story, u.name, u.name_en
   from leads l join submissions s on s.id = l.submission_id join units u on u.id = l.owner_unit_id
   where member_role() = 'intake' and l.stage <> 'closed' and l.number_12315 is null and s.channel <> '12315'
   order by l.opened_on, l.number $$;
--> statement-breakpoint
-- Volunteer supervisors: intake keeps the roster; who ends stays listed, because filings name them --------------------------------
alter table supervisors enable row level security;
--> statement-breakpoint
create policy roster on supervisors for select to portal_staff using ((select member_role()) in ('intake', 'unit'));
--> statement-breakpoint
create policy appoint on supervisors for insert to portal_staff with check ((select member_role()) = 'intake' and ended_on is null);
--> statement-breakpoint
create policy end_term on supervisors for update to portal_staff using ((select member_role()) = 'intake' and ended_on is null)
  with check (ended_on = (statement_timestamp() at time zone 'Asia/Shanghai')::date);
--> statement-breakpoint
create function sent_by_supervisor(a_supervisor uuid)
returns table (filed_on date, kind text, topic_slug text, number text, stage text, closing_code text, unit_name text, unit_name_en text)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.filed_on, s.kind, coalesce(l.topic_slug, s.topic_slug), case when sees_lead(l.id) then l.number end, l.stage, l.closing_code, u.name, u.name_en
   from submissions s left join leads l on l.submission_id = s.id left join units u on u.id = l.owner_unit_id
   where s.supervisor_id = a_supervisor and member_role() = 'intake' order by s.filed_on desc, l.number $$;
--> statement-breakpoint
-- Rights ------------------------------------------------------------------------------------------------------------------------
revoke all on function is_supervisor(uuid), is_taking_down(uuid), guard_12315(), taken_filing(bytea), filed_already(text, text), register_lead(text, text),
  lead_registered_as(text), unregistered_leads(), sent_by_supervisor(uuid) from public;
--> statement-breakpoint
grant execute on function is_supervisor(uuid), is_taking_down(uuid), taken_filing(bytea), filed_already(text, text), register_lead(text, text),
  lead_registered_as(text), unregistered_leads(), sent_by_supervisor(uuid) to portal_staff;
--> statement-breakpoint
grant insert on submissions, evidence to portal_staff;
--> statement-breakpoint
grant insert on contact_keys to portal_staff;
--> statement-breakpoint
grant select, insert, update (ended_on) on supervisors to portal_staff;
