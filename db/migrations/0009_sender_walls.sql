-- What a sender does about their own matter: by receipt only, each once, and only while it is possible.

create view receipt_deeds as
select d.kind, d.body, d.rating, d.done_on from sender_deeds d join receipt_filings r on r.submission_id = d.submission_id;
--> statement-breakpoint
create function deed_possible(a_submission uuid, a_kind text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from receipt_filings where submission_id = a_submission)
     and not exists (select from sender_deeds where submission_id = a_submission and kind = a_kind)
     and exists (select from leads where submission_id = a_submission)
     and case a_kind
       when 'withdraw' then exists (select from leads where submission_id = a_submission and stage <> 'closed')
       when 'reopen' then not exists (select from leads where submission_id = a_submission and stage <> 'closed')
         and (select max(closed_on) from leads where submission_id = a_submission) >= (statement_timestamp() at time zone 'Asia/Shanghai')::date - 30
       when 'rate' then not exists (select from leads where submission_id = a_submission and stage <> 'closed')
       else false end
$$;
--> statement-breakpoint
create function date_deed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() in ('portal_public', 'portal_staff', 'portal_jobs') or new.done_on = '-infinity' then
    new.done_on := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger date_deed before insert on sender_deeds for each row execute function date_deed();
--> statement-breakpoint
alter table sender_deeds enable row level security;
--> statement-breakpoint
create policy clock on sender_deeds for select to portal_jobs using (true);
--> statement-breakpoint
create policy queue on sender_deeds for select to portal_staff using (sees_submission(submission_id));
--> statement-breakpoint
create policy own on sender_deeds for insert to portal_public
  with check (submission_id in (select submission_id from receipt_filings) and deed_possible(submission_id, kind)
    and (kind <> 'reopen' or length(btrim(body)) >= 10) and length(body) <= 3000);
--> statement-breakpoint
revoke all on sender_deeds from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant insert on sender_deeds to portal_public;
--> statement-breakpoint
grant select on sender_deeds to portal_staff, portal_jobs;
--> statement-breakpoint
grant select on receipt_deeds to portal_public;
--> statement-breakpoint
revoke all on function deed_possible(uuid, text), date_deed() from public;
--> statement-breakpoint
grant execute on function deed_possible(uuid, text) to portal_public;
--> statement-breakpoint

-- The clock changes no lead by itself: only what a sender's deed asks for, through these doors.

create function deed_done(a_submission uuid, a_kind text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from sender_deeds where submission_id = a_submission and kind = a_kind)
     and not exists (select from activity where verb = 'deed.followed' and subject_kind = 'submission' and subject_id = a_submission::text and facts->>'kind' = a_kind)
$$;
--> statement-breakpoint
create function withdraw_lead(a_lead uuid, a_day date) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update leads set stage = 'closed', closing_code = 'withdrawn', closed_on = a_day, updated_at = a_day
  where id = a_lead and kind = 'complaint' and stage <> 'closed' and deed_done(submission_id, 'withdraw');
  if not found then return false; end if;
  delete from lead_tasks where lead_id = a_lead and done_on is null;
  return true;
end $$;
--> statement-breakpoint
create function reopen_lead(a_lead uuid, a_day date, a_due date, a_reason jsonb, said_before text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- What was answered before stays in the thread: nobody loses an answer by asking again.
  insert into messages (submission_id, author, body)
    select submission_id, 'bureau', said_before || answer from leads
    where id = a_lead and stage = 'closed' and answer is not null and deed_done(submission_id, 'reopen');
  update leads set stage = 'unclaimed', claimed_by = null, closing_code = null, closed_on = null, answer = null, accepted_on = null,
    due_on = a_due, due_reason = a_reason, updated_at = a_day
  where id = a_lead and stage = 'closed' and deed_done(submission_id, 'reopen');
  return found;
end $$;
--> statement-breakpoint
create function tell_tip_stays(a_submission uuid, a_body text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not deed_done(a_submission, 'withdraw') then return false; end if;
  insert into messages (submission_id, author, body) values (a_submission, 'bureau', a_body);
  return true;
end $$;
--> statement-breakpoint
revoke all on function deed_done(uuid, text), withdraw_lead(uuid, date), reopen_lead(uuid, date, date, jsonb, text), tell_tip_stays(uuid, text) from public;
--> statement-breakpoint
grant execute on function withdraw_lead(uuid, date), reopen_lead(uuid, date, date, jsonb, text), tell_tip_stays(uuid, text) to portal_jobs;
