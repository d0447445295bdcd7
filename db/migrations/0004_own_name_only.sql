-- What a member's and the clock's transaction may write is what the portal's verbs write, and nothing beside it; in whose name
-- is read off the transaction. What is not granted here is granted by the verb that will need it.

create function owns_lead(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where id = a_lead and owner_unit_id = member_unit()) $$;
--> statement-breakpoint
create function owns_submission(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission and owner_unit_id = member_unit()) $$;
--> statement-breakpoint
create function sees_record(a_kind text, a_subject text) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select case when a_kind in ('case', 'day') then member_role() in ('publicity', 'legal')
     when a_subject !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then false
     when a_kind = 'lead' then sees_lead(a_subject::uuid)
     when a_kind = 'submission' then sees_submission(a_subject::uuid)
     else false end $$;
--> statement-breakpoint
revoke all on function owns_lead(uuid), owns_submission(uuid), sees_record(text, text) from public;
--> statement-breakpoint
grant execute on function owns_lead(uuid), owns_submission(uuid), sees_record(text, text) to portal_staff;
--> statement-breakpoint
revoke execute on function portal_member(), member_unit(), member_role(), works_on(uuid), sees_lead(uuid), sees_submission(uuid) from portal_public;
--> statement-breakpoint

-- The record: only a member's own transaction writes in a member's name, and never for another moment --------------

create or replace function append_activity(a_verb text, a_kind text, a_subject text, some_facts jsonb, a_moment timestamptz default null, a_member uuid default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  role_now text := acting_role();
  member_now uuid; last_seq bigint; last_hash bytea; the_moment timestamptz; the_actor text;
begin
  -- Only the owner (migrations, the demo's past) may say for whom; only what an anonymous person did has no minute.
  member_now := case when role_now = 'portal_staff' then portal_member()
                     when role_now in ('portal_public', 'portal_jobs') then null
                     else coalesce(a_member, portal_member()) end;
  the_moment := case when role_now = 'portal_staff' then statement_timestamp() else coalesce(a_moment, statement_timestamp()) end;
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
alter table activity enable row level security;
--> statement-breakpoint
create policy clock on activity for select to portal_jobs using (true);
--> statement-breakpoint
create policy record on activity for select to portal_staff
  using ((select member_role()) in ('leader', 'admin') or sees_record(subject_kind, subject_id));
--> statement-breakpoint

-- The team: an administrator keeps it, a stranger may only come in --------------------------------------------------

do $$
declare kept text;
begin
  foreach kept in array array['members', 'credentials', 'sessions', 'case_withdrawals', 'case_words', 'exposure_days', 'exposure_entries', 'exposure_holds'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy clock on %I to portal_jobs using (true) with check (true)', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy known on members for select to portal_staff using (true);
--> statement-breakpoint
create policy join_team on members for insert to portal_staff with check ((select member_role()) = 'admin');
--> statement-breakpoint
create policy leave_team on members for update to portal_staff using ((select member_role()) = 'admin');
--> statement-breakpoint
create policy sign_in on credentials for select to portal_staff using ((select portal_member()) is null or (select member_role()) = 'admin');
--> statement-breakpoint
create policy give on credentials for insert to portal_staff with check ((select member_role()) = 'admin');
--> statement-breakpoint
create policy give_anew on credentials for update to portal_staff using ((select member_role()) = 'admin');
--> statement-breakpoint
create policy look_up on sessions for select to portal_staff
  using ((select portal_member()) is null or member_id = (select portal_member()) or (select member_role()) = 'admin');
--> statement-breakpoint
create policy begin on sessions for insert to portal_staff with check (member_id = (select portal_member()));
--> statement-breakpoint
create policy keep_alive on sessions for update to portal_staff using ((select portal_member()) is null);
--> statement-breakpoint
create policy finish on sessions for delete to portal_staff using (member_id = (select portal_member()) or (select member_role()) = 'admin');
--> statement-breakpoint

-- Leads: who owns one writes on it, and a claim and a done task are one's own -----------------------------------------

create function guard_claim() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' and new.claimed_by is not null and new.claimed_by is distinct from portal_member() then
    raise exception 'nobody claims in another''s name' using errcode = 'PT002';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_claim before update on leads for each row when (new.claimed_by is distinct from old.claimed_by) execute function guard_claim();
--> statement-breakpoint
drop policy ask on lead_tasks;
--> statement-breakpoint
create policy ask on lead_tasks for insert to portal_staff
  with check (owns_lead(lead_id) and done_on is null and done_by is null and outcome is null);
--> statement-breakpoint
drop policy part on lead_tasks;
--> statement-breakpoint
create policy part on lead_tasks for update to portal_staff
  using (unit_id = (select member_unit()) and done_on is null) with check (done_by = (select portal_member()));
--> statement-breakpoint
drop policy undo on lead_tasks;
--> statement-breakpoint
create policy undo on lead_tasks for delete to portal_staff using (done_on is null and owns_lead(lead_id));
--> statement-breakpoint
drop policy answer on messages;
--> statement-breakpoint
create policy answer on messages for insert to portal_staff
  with check (owns_submission(submission_id) and author = 'bureau' and member_id = (select portal_member()));
--> statement-breakpoint

-- Cases: who wrote and who edited is read off the transaction -----------------------------------------------------------

create or replace function keep_case_hash() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.content_hash := case_content_hash(new);
  if tg_op = 'UPDATE' and new.content_hash <> old.content_hash and case_is_frozen(new.id) then
    raise exception 'a case on an armed day is frozen' using errcode = 'PT001';
  end if;
  if acting_role() = 'portal_staff' then
    new.author_id := case when tg_op = 'INSERT' then portal_member() else old.author_id end;
    new.last_editor_id := case when tg_op = 'INSERT' or new.content_hash <> old.content_hash then portal_member() else old.last_editor_id end;
  end if;
  return new;
end $$;
--> statement-breakpoint
drop policy desk on case_change_requests;
--> statement-breakpoint
create policy desk on case_change_requests for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy ask on case_change_requests for insert to portal_staff
  with check ((select member_role()) in ('legal', 'leader') and member_id = (select portal_member()));
--> statement-breakpoint
create policy desk on case_words to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader')) with check ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy desk on case_withdrawals for select to portal_staff using ((select member_role()) in ('publicity', 'legal', 'leader'));
--> statement-breakpoint
create policy withdraw on case_withdrawals for insert to portal_staff
  with check ((select member_role()) in ('publicity', 'leader') and member_id = (select portal_member()));
--> statement-breakpoint

-- Exposure days: a day begins unarmed; a hold comes before the minute and stays while the case is on the day ------------

create function begin_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' and (new.armed_at is not null or new.number is not null or new.created_by is distinct from portal_member()) then
    raise exception 'a day begins as a plan of one''s own' using errcode = 'PT004';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger begin_day before insert on exposure_days for each row execute function begin_day();
--> statement-breakpoint
create function sign_arming() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' and new.armed_at is not null then
    new.armed_at := statement_timestamp();
    new.armed_by := portal_member();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sign_arming before update on exposure_days for each row execute function sign_arming();
--> statement-breakpoint
create function guard_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() <> 'portal_staff' then return coalesce(new, old); end if;
  if tg_op = 'INSERT' and not exists (select from exposure_entries e join exposure_days d on d.id = e.day_id
                                      where e.case_id = new.case_id and d.armed_at is not null and d.release_at > statement_timestamp()) then
    raise exception 'a case is held before its minute' using errcode = 'PT004';
  end if;
  if tg_op = 'DELETE' and exists (select from exposure_entries where case_id = old.case_id) then
    raise exception 'a held case leaves the day first' using errcode = 'PT004';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger guard_hold before insert or delete on exposure_holds for each row execute function guard_hold();
--> statement-breakpoint
do $$
declare kept text;
begin
  foreach kept in array array['exposure_days', 'exposure_entries', 'exposure_holds'] loop
    execute format('create policy desk on %I for select to portal_staff using ((select member_role()) in (''publicity'', ''legal'', ''leader''))', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy take_off on exposure_entries for delete to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy let_go on exposure_holds for delete to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy plan on exposure_days for insert to portal_staff with check ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy change on exposure_days for update to portal_staff using ((select member_role()) = 'publicity');
--> statement-breakpoint
create policy put on exposure_entries for insert to portal_staff with check ((select member_role()) = 'publicity' and pinned_hash is null);
--> statement-breakpoint
create policy hold on exposure_holds for insert to portal_staff
  with check ((select member_role()) = 'publicity' and member_id = (select portal_member()));
--> statement-breakpoint

-- Rights: what the verbs need -----------------------------------------------------------------------------------------

revoke insert, update, delete on all tables in schema public from portal_staff, portal_jobs;
--> statement-breakpoint
revoke select on merchants, jobs from portal_staff;
--> statement-breakpoint
grant insert on members, credentials, sessions, sign_in_refusals, lead_tasks, lead_notes, messages, cases, case_pictures, case_words,
  case_approvals, case_change_requests, case_withdrawals, exposure_days, exposure_entries, exposure_holds, jobs to portal_staff;
--> statement-breakpoint
grant delete on sessions, lead_tasks, exposure_entries, exposure_holds to portal_staff;
--> statement-breakpoint
grant update on cases, case_words to portal_staff;
--> statement-breakpoint
grant update (deactivated_at) on members to portal_staff;
--> statement-breakpoint
grant update (password_hash, demo) on credentials to portal_staff;
--> statement-breakpoint
grant update (seen_at) on sessions to portal_staff;
--> statement-breakpoint
grant update (stage, topic_slug, area_id, claimed_by, accepted_on, due_on, due_reason, closed_on, closing_code, answer, updated_at) on leads to portal_staff;
--> statement-breakpoint
grant update (done_on, done_by, outcome) on lead_tasks to portal_staff;
--> statement-breakpoint
grant update (slug, title, theme, teaser, introduction, release_at, rehearsed_at, armed_at, armed_by) on exposure_days to portal_staff;
--> statement-breakpoint
grant insert on leads, lead_tasks to portal_jobs;
--> statement-breakpoint
grant insert, update on merchants, case_words to portal_jobs;
--> statement-breakpoint
grant insert, update, delete on jobs, meili_cases to portal_jobs;
--> statement-breakpoint
grant update (cleaned_at, clean_sha256, width, height, refused) on evidence to portal_jobs;
--> statement-breakpoint
-- Holding a row while it is read needs the right to change one of its columns.
grant update (filed_on) on submissions to portal_jobs;
--> statement-breakpoint
grant update (updated_at) on cases to portal_jobs;
