-- Who sent it: the key of a contact is laid down once by who files it and given out by one function only, to one who asked,
-- after somebody else has agreed, for a quarter of an hour, and until the bureau's term for keeping it is over.

create function filed_just_now(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from submissions where id = a_submission and sealed_contact is not null and xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
create function holds_lead(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where id = a_lead and claimed_by = portal_member() and owner_unit_id = member_unit()) $$;
--> statement-breakpoint
create function decides_identity(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select member_role() = 'leader' or (member_role() in ('unit', 'intake') and owns_lead(a_lead)) $$;
--> statement-breakpoint
create function contact_shredded_on(a_submission uuid) returns date language sql stable security definer set search_path = public, pg_temp as
$$ select shredded_on from contact_keys where submission_id = a_submission and sees_submission(a_submission) $$;
--> statement-breakpoint
create function kept_long_enough(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select coalesce(bool_and(l.stage = 'closed' and l.closed_on is not null and term.days is not null)
     and max(l.closed_on) + max(term.days) < (statement_timestamp() at time zone 'Asia/Shanghai')::date, false)
   from leads l left join lateral (
     select days from retention_rules r where r.kind = l.kind and (r.closing_code = l.closing_code or r.closing_code is null)
     order by r.closing_code nulls last limit 1) term on true
   where l.submission_id = a_submission $$;
--> statement-breakpoint
-- The key does not leave without a row in the record.
create function opened_contact_key(opening uuid) returns bytea language plpgsql security definer set search_path = public, pg_temp as $$
declare the_key bytea; the_lead uuid;
begin
  select k.sealed_key, l.id into the_key, the_lead
  from identity_openings o join leads l on l.id = o.lead_id join contact_keys k on k.submission_id = l.submission_id
  where o.id = opening and o.asked_by = portal_member() and holds_lead(l.id) and l.stage <> 'closed'
    and o.decision = 'agreed' and o.decided_by <> o.asked_by and statement_timestamp() < o.open_until;
  if the_key is not null then perform append_activity('identity.opened', 'lead', the_lead::text, '{}'::jsonb); end if;
  return the_key;
end $$;
--> statement-breakpoint
create function guard_opening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if length(btrim(new.reason)) < 2 then raise exception 'who asks says why' using errcode = 'PT002'; end if;
    new.asked_at := statement_timestamp();
    new.decided_by := null; new.decision := null; new.decided_at := null; new.open_until := null;
    return new;
  end if;
  if old.decision is not null then raise exception 'a request is decided once' using errcode = 'PT002'; end if;
  if new.decision is null or new.decision not in ('agreed', 'refused') or new.decided_by is null or new.decided_by = old.asked_by
     or (acting_role() = 'portal_staff' and new.decided_by is distinct from portal_member()) then
    raise exception 'somebody else decides, in their own name' using errcode = 'PT002';
  end if;
  new.decided_at := statement_timestamp();
  new.open_until := case when new.decision = 'agreed' then statement_timestamp() + interval '15 minutes' end;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_opening before insert or update on identity_openings for each row execute function guard_opening();
--> statement-breakpoint
create unique index one_request_waits on identity_openings (lead_id, asked_by) where decision is null;
--> statement-breakpoint
-- A key is never exchanged for another; it goes, on the day it goes, and not before its term.
create function guard_key() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.shredded_on is not null or new.sealed_key is not null or new.submission_id <> old.submission_id or not kept_long_enough(old.submission_id) then
    raise exception 'a key is only destroyed, after its term' using errcode = 'PT006';
  end if;
  new.shredded_on := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_key before update on contact_keys for each row execute function guard_key();
--> statement-breakpoint

alter table contact_keys enable row level security;
--> statement-breakpoint
alter table identity_openings enable row level security;
--> statement-breakpoint
create policy file on contact_keys for insert to portal_public
  with check (filed_just_now(submission_id) and sealed_key is not null and shredded_on is null);
--> statement-breakpoint
create policy clock on contact_keys to portal_jobs using (true) with check (true);
--> statement-breakpoint
create policy queue on identity_openings for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy ask on identity_openings for insert to portal_staff
  with check (asked_by = (select portal_member()) and holds_lead(lead_id) and decision is null);
--> statement-breakpoint
create policy decide on identity_openings for update to portal_staff
  using (decides_identity(lead_id)) with check (decided_by = (select portal_member()));
--> statement-breakpoint
grant insert on contact_keys to portal_public;
--> statement-breakpoint
grant select (submission_id, shredded_on), update (sealed_key, shredded_on) on contact_keys to portal_jobs;
--> statement-breakpoint
grant select, insert on identity_openings to portal_staff;
--> statement-breakpoint
grant update (decided_by, decision) on identity_openings to portal_staff;
--> statement-breakpoint
grant select on retention_rules to portal_staff, portal_jobs;
--> statement-breakpoint
revoke all on function filed_just_now(uuid), holds_lead(uuid), decides_identity(uuid), contact_shredded_on(uuid), kept_long_enough(uuid),
  opened_contact_key(uuid), guard_opening(), guard_key() from public;
--> statement-breakpoint
grant execute on function filed_just_now(uuid) to portal_public;
--> statement-breakpoint
grant execute on function holds_lead(uuid), decides_identity(uuid), contact_shredded_on(uuid), opened_contact_key(uuid) to portal_staff;
--> statement-breakpoint
grant execute on function kept_long_enough(uuid) to portal_jobs;
