-- Roles. The portal's processes never act as the owner of a table: each door has its own role.
do $$
declare door text;
begin
  foreach door in array array['portal_public', 'portal_staff', 'portal_jobs'] loop
    begin
      execute format('create role %I nologin', door);
    exception when duplicate_object or unique_violation then null;
    end;
    begin
      execute format('grant %I to current_user', door);
    exception when others then
      raise notice 'role % is not granted to %: give it by hand', door, current_user;
    end;
  end loop;
end $$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint

-- Who is asking -------------------------------------------------------------------------------------------------

create function portal_member() returns uuid language sql stable set search_path = public, pg_temp as
$$ select nullif(current_setting('portal.member', true), '')::uuid $$;
--> statement-breakpoint
create function member_unit() returns uuid language sql stable security definer set search_path = public, pg_temp as
$$ select unit_id from members where id = portal_member() and deactivated_at is null $$;
--> statement-breakpoint
create function member_role() returns text language sql stable security definer set search_path = public, pg_temp as
$$ select role from members where id = portal_member() and deactivated_at is null $$;
--> statement-breakpoint
create function works_on(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from lead_tasks where lead_id = a_lead and unit_id = member_unit()) $$;
--> statement-breakpoint
create function sees_lead(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where id = a_lead and (owner_unit_id = member_unit() or member_role() = 'leader' or works_on(id))) $$;
--> statement-breakpoint
create function sees_submission(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission
     and (owner_unit_id = member_unit() or member_role() = 'leader' or works_on(id))) $$;
--> statement-breakpoint
create function acting_role() returns text language sql stable set search_path = public, pg_temp as
$$ select coalesce(nullif(current_setting('role'), 'none'), session_user::text) $$;
--> statement-breakpoint

-- Activity: append-only, one chain -------------------------------------------------------------------------------

create function activity_hash(previous bytea, seq bigint, at timestamptz, member uuid, actor text, verb text, kind text, subject text, facts jsonb)
returns bytea language sql immutable set search_path = public, pg_temp as
$$ select sha256(previous || convert_to(jsonb_build_array(seq, extract(epoch from at), member, actor, verb, kind, subject, facts)::text, 'UTF8')) $$;
--> statement-breakpoint
create function append_activity(a_verb text, a_kind text, a_subject text, some_facts jsonb, a_moment timestamptz default null, a_member uuid default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  role_now text := acting_role();
  member_now uuid := portal_member();
  last_seq bigint; last_hash bytea; the_moment timestamptz := coalesce(a_moment, statement_timestamp()); the_actor text;
begin
  -- Only the owner (migrations, the demo's past) may say for whom; a door cannot speak for somebody else.
  if role_now not in ('portal_public', 'portal_staff', 'portal_jobs') then member_now := coalesce(a_member, member_now); end if;
  the_actor := case when member_now is not null then 'member' when role_now = 'portal_public' then 'citizen' else 'clock' end;
  perform pg_advisory_xact_lock(7261);
  select seq, hash into last_seq, last_hash from activity order by seq desc limit 1;
  last_seq := coalesce(last_seq, 0) + 1;
  last_hash := coalesce(last_hash, '\x00'::bytea);
  insert into activity (seq, at, member_id, actor, verb, subject_kind, subject_id, facts, previous_hash, hash)
  values (last_seq, the_moment, member_now, the_actor, a_verb, a_kind, a_subject, some_facts, last_hash,
          activity_hash(last_hash, last_seq, the_moment, member_now, the_actor, a_verb, a_kind, a_subject, some_facts));
end $$;
--> statement-breakpoint

-- Cases: what is approved is what goes out -----------------------------------------------------------------------

create function case_content_hash(c cases) returns bytea language sql stable set search_path = public, pg_temp as
$$ select sha256(convert_to(jsonb_build_array(c.number, c.topic_slug, c.title, c.lead, c.party, c.township, c.document_no, c.decided_on,
     c.violation, c.laws, c.fine_yuan, c.confiscated_yuan, c.transferred_to_police, c.happened, c.penalty, c.spot, c.act, c.tier, c.publish_until,
     coalesce((select jsonb_agg(jsonb_build_array(p.id, encode(p.sha256, 'hex'), p.alt) order by p.id) from case_pictures p where p.case_id = c.id), '[]'))::text, 'UTF8')) $$;
--> statement-breakpoint
create function case_is_frozen(a_case uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from exposure_entries e join exposure_days d on d.id = e.day_id where e.case_id = a_case and d.armed_at is not null) $$;
--> statement-breakpoint
create function keep_case_hash() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.content_hash := case_content_hash(new);
  if tg_op = 'UPDATE' and new.content_hash <> old.content_hash and case_is_frozen(new.id) then
    raise exception 'a case on an armed day is frozen' using errcode = 'PT001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_case_hash before insert or update on cases for each row execute function keep_case_hash();
--> statement-breakpoint
create function picture_changes_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update cases set updated_at = statement_timestamp() where id = coalesce(new.case_id, old.case_id);
  return null;
end $$;
--> statement-breakpoint
create trigger picture_changes_case after insert or update or delete on case_pictures for each row execute function picture_changes_case();
--> statement-breakpoint
create function second_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare the_case cases; approver members;
begin
  select * into the_case from cases where id = new.case_id;
  select * into approver from members where id = new.member_id and deactivated_at is null;
  if acting_role() = 'portal_staff' and new.member_id is distinct from portal_member() then
    raise exception 'nobody approves in another''s name' using errcode = 'PT002';
  end if;
  if approver.id is null or approver.role not in ('legal', 'leader') or new.member_id in (the_case.author_id, the_case.last_editor_id) then
    raise exception 'a case is approved by a second person' using errcode = 'PT002';
  end if;
  if new.content_hash <> the_case.content_hash then
    raise exception 'the case has changed since it was read' using errcode = 'PT003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger second_person before insert on case_approvals for each row execute function second_person();
--> statement-breakpoint

-- Exposure days: armed means frozen ------------------------------------------------------------------------------

create function guard_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.armed_at is not null and old.release_at <= statement_timestamp() then
    raise exception 'a released day does not change' using errcode = 'PT004';
  end if;
  if old.armed_at is not null and new.armed_at is not null then
    raise exception 'an armed day is frozen' using errcode = 'PT004';
  end if;
  if old.armed_at is null and new.armed_at is not null then
    if acting_role() = 'portal_staff' and new.release_at <= statement_timestamp() then
      raise exception 'the minute has passed' using errcode = 'PT005';
    end if;
    new.number := coalesce(old.number, (select coalesce(max(number), 0) + 1 from exposure_days));
    update exposure_entries e set pinned_hash = c.content_hash from cases c where e.day_id = new.id and c.id = e.case_id;
  end if;
  if old.armed_at is not null and new.armed_at is null then
    update exposure_entries set pinned_hash = null where day_id = new.id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_day before update on exposure_days for each row execute function guard_day();
--> statement-breakpoint
create function guard_entry() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- The day's own trigger pins and unpins; every other change needs a day that is not armed. A held case may leave.
  if tg_op = 'DELETE' and exists (select from exposure_holds where case_id = old.case_id) then return old; end if;
  if pg_trigger_depth() = 1 and exists (select from exposure_days where id in (new.day_id, old.day_id) and armed_at is not null) then
    raise exception 'an armed day is frozen' using errcode = 'PT004';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger guard_entry before insert or update or delete on exposure_entries for each row execute function guard_entry();
--> statement-breakpoint

-- What the public may read ---------------------------------------------------------------------------------------

create view published_cases as
select c.id, c.number, c.topic_slug, c.title, c.lead, c.party, c.township, c.document_no, c.decided_on, c.violation, c.laws,
       c.fine_yuan, c.confiscated_yuan, c.transferred_to_police, c.happened, c.penalty, c.spot, c.act, c.publish_until, c.content_hash,
       d.slug as day_slug, d.number as day_number, d.title as day_title, d.release_at, e.position
from cases c
join exposure_entries e on e.case_id = c.id
join exposure_days d on d.id = e.day_id
where d.armed_at is not null
  and d.release_at <= statement_timestamp()
  and e.pinned_hash = c.content_hash
  and c.publish_until >= (statement_timestamp() at time zone 'Asia/Shanghai')::date
  and exists (select from case_approvals a
              where a.case_id = c.id and a.content_hash = c.content_hash and a.member_id not in (c.author_id, c.last_editor_id))
  and not exists (select from exposure_holds h where h.case_id = c.id)
  and not exists (select from case_withdrawals w where w.case_id = c.id);
--> statement-breakpoint
create view published_days as
select d.id, d.number, d.slug, d.title, d.theme, d.introduction, d.release_at
from exposure_days d
where d.armed_at is not null and d.release_at <= statement_timestamp();
--> statement-breakpoint
create view announced_days as
select d.number, d.teaser, d.release_at from exposure_days d where d.armed_at is not null and d.release_at > statement_timestamp();
--> statement-breakpoint
create view published_pictures as
select p.id, p.case_id, p.sha256, p.alt, p.width, p.height from case_pictures p join published_cases c on c.id = p.case_id;
--> statement-breakpoint
create view published_words as
select w.case_id, w.title_words, w.words, w.title_text from case_words w join published_cases c on c.id = w.case_id;
--> statement-breakpoint

create view known_townships as
select township from units, unnest(townships) with ordinality as t (township, place) where kind = 'station' order by slug, place;
--> statement-breakpoint

-- What the holder of a receipt may read --------------------------------------------------------------------------

create view receipt_filings as
select s.id as submission_id, s.kind, s.identity, s.topic_slug, s.merchant_name, s.filed_on, s.fingerprint
from submissions s where s.receipt_hash = decode(coalesce(current_setting('portal.receipt', true), ''), 'hex');
--> statement-breakpoint
create view receipt_leads as
select l.kind, l.stage, u.name as unit_name, u.name_en as unit_name_en, l.due_on, l.due_reason, l.closed_on, l.closing_code, l.answer
from leads l join units u on u.id = l.owner_unit_id join receipt_filings r on r.submission_id = l.submission_id;
--> statement-breakpoint
create view receipt_messages as
select m.author, m.body, m.written_on, m.position
from messages m join receipt_filings r on r.submission_id = m.submission_id;
--> statement-breakpoint
create function put_message_in_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() in ('portal_public', 'portal_staff', 'portal_jobs') or new.written_on = '-infinity' then
    new.written_on := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(new.submission_id::text, 7262));
  new.position := (select coalesce(max(position), 0) + 1 from messages where submission_id = new.submission_id);
  return new;
end $$;
--> statement-breakpoint
create trigger put_message_in_order before insert on messages for each row execute function put_message_in_order();
--> statement-breakpoint

-- Handing a lead over: the giver no longer sees it, so the row moves through this door ----------------------------

create function hand_over_lead(a_lead uuid, a_unit uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' and not exists (select from leads where id = a_lead and owner_unit_id = member_unit()) then return false; end if;
  update leads set owner_unit_id = a_unit, claimed_by = null, stage = 'unclaimed', updated_at = statement_timestamp()
  where id = a_lead and stage <> 'closed';
  return found;
end $$;
--> statement-breakpoint

-- The demo bureau lasts as long as its printed passwords do.
create function is_demo() returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from credentials where demo) $$;
--> statement-breakpoint

-- Grants and row-level security ----------------------------------------------------------------------------------

grant select on published_cases, published_days, announced_days, published_pictures, published_words, known_townships to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on receipt_filings, receipt_leads, receipt_messages to portal_public;
--> statement-breakpoint
grant select on topics, plans, areas, area_topics, deadline_rules, calendar_days, calendar_years to portal_public;
--> statement-breakpoint
grant insert on submissions, evidence, messages to portal_public;
--> statement-breakpoint
grant insert (kind, payload) on jobs to portal_public;
--> statement-breakpoint
grant select on all tables in schema public to portal_staff, portal_jobs;
--> statement-breakpoint
grant insert, update, delete on all tables in schema public to portal_jobs;
--> statement-breakpoint
revoke all on credentials, sessions, sign_in_refusals from portal_jobs;
--> statement-breakpoint
grant insert, update, delete on members, credentials, sessions, sign_in_refusals, units, plans, areas, area_topics, area_units, topics, calendar_days, calendar_years,
  merchants, leads, lead_tasks, lead_notes, messages, cases, case_pictures, case_change_requests, exposure_days, exposure_entries, exposure_holds, case_words to portal_staff;
--> statement-breakpoint
grant insert on case_approvals, case_withdrawals, jobs to portal_staff;
--> statement-breakpoint
revoke insert, update, delete on activity from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
revoke all on meili_cases, jobs from portal_staff;
--> statement-breakpoint
grant select, insert on jobs to portal_staff;
--> statement-breakpoint
revoke all on all functions in schema public from public;
--> statement-breakpoint
grant execute on function is_demo(), portal_member(), member_unit(), member_role(), works_on(uuid), sees_lead(uuid), sees_submission(uuid), acting_role(),
  activity_hash(bytea, bigint, timestamptz, uuid, text, text, text, text, jsonb),
  append_activity(text, text, text, jsonb, timestamptz, uuid) to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant execute on function hand_over_lead(uuid, uuid), case_content_hash(cases), case_is_frozen(uuid) to portal_staff, portal_jobs;
--> statement-breakpoint

do $$
declare kept text;
begin
  foreach kept in array array['leads', 'lead_tasks', 'lead_notes', 'submissions', 'messages', 'evidence', 'cases', 'case_pictures', 'case_approvals', 'case_change_requests'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy clock on %I to portal_jobs using (true) with check (true)', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy queue on leads for select to portal_staff
  using (owner_unit_id = (select member_unit()) or (select member_role()) = 'leader' or works_on(id));
--> statement-breakpoint
create policy work on leads for update to portal_staff using (owner_unit_id = (select member_unit())) with check (owner_unit_id = (select member_unit()));
--> statement-breakpoint
create policy queue on lead_tasks for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy ask on lead_tasks for insert to portal_staff with check (sees_lead(lead_id));
--> statement-breakpoint
create policy part on lead_tasks for update to portal_staff using (unit_id = (select member_unit())) with check (unit_id = (select member_unit()));
--> statement-breakpoint
create policy undo on lead_tasks for delete to portal_staff using (done_on is null and sees_lead(lead_id));
--> statement-breakpoint
create policy queue on lead_notes for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy write on lead_notes for insert to portal_staff with check (sees_lead(lead_id) and member_id = (select portal_member()));
--> statement-breakpoint
create policy queue on submissions for select to portal_staff using (sees_submission(id));
--> statement-breakpoint
create policy file on submissions for insert to portal_public with check (true);
--> statement-breakpoint
create policy queue on messages for select to portal_staff using (sees_submission(submission_id));
--> statement-breakpoint
create policy answer on messages for insert to portal_staff
  with check (sees_submission(submission_id) and author = 'bureau' and member_id = (select portal_member()));
--> statement-breakpoint
create policy write on messages for insert to portal_public
  with check (author = 'sender' and member_id is null and submission_id in (select submission_id from receipt_filings));
--> statement-breakpoint
create policy queue on evidence for select to portal_staff using (sees_submission(submission_id));
--> statement-breakpoint
create policy file on evidence for insert to portal_public with check (cleaned_at is null and clean_sha256 is null);
--> statement-breakpoint
create policy desk on cases to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader')) with check ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy desk on case_pictures to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader')) with check ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy desk on case_approvals for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy approve on case_approvals for insert to portal_staff with check (member_id = (select portal_member()));
--> statement-breakpoint
create policy desk on case_change_requests to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'))
  with check (member_id = (select portal_member()));
