-- A reward is claimed by its secret alone, after a penalty, once; who claims is sealed and opened like who sent it -------------------
create view reward_standing as
select s.id as submission_id,
  case when exists (select from leads l where l.submission_id = s.id and l.stage = 'closed' and l.closing_code in ('penalised', 'transferred')) then 'open'
    when exists (select from leads l where l.submission_id = s.id and l.stage <> 'closed') or not exists (select from leads l where l.submission_id = s.id) then 'working'
    else 'ended' end as state,
  c.claimed_on, c.decision, c.words, c.decided_on
from submissions s left join reward_claims c on c.submission_id = s.id
where s.reward_hash = decode(coalesce(nullif(current_setting('portal.reward', true), ''), '00'), 'hex');
--> statement-breakpoint
create function handles_claim(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission and kind = 'tip'
     and ((owner_unit_id = member_unit() and member_role() in ('unit', 'intake')) or member_role() = 'leader')) $$;
--> statement-breakpoint
create function decides_claim(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission and kind = 'tip' and stage = 'closed'
     and owner_unit_id = member_unit() and member_role() in ('unit', 'intake')) $$;
--> statement-breakpoint
create function claim_kept_long_enough(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select kept_long_enough(a_submission) and exists (select from reward_claims where submission_id = a_submission and decision is not null) $$;
--> statement-breakpoint
create function guard_reward_claim() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare today date := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
begin
  if tg_op = 'INSERT' then
    new.claimed_on := today; new.decision := null; new.words := null; new.decided_by := null; new.decided_on := null; new.shredded_on := null;
    if new.sealed_key is null then raise exception 'a claim has its key' using errcode = 'PT006'; end if;
    return new;
  end if;
  if (new.submission_id, new.sealed_contact, new.claimed_on) is distinct from (old.submission_id, old.sealed_contact, old.claimed_on) then
    raise exception 'a claim stays as it was made' using errcode = 'PT006';
  end if;
  if new.sealed_key is distinct from old.sealed_key then
    if new.sealed_key is not null or old.sealed_key is null or not claim_kept_long_enough(old.submission_id) then
      raise exception 'a key is only destroyed, after its term' using errcode = 'PT006';
    end if;
    new.shredded_on := today;
  else
    new.shredded_on := old.shredded_on;
  end if;
  if (new.decision, new.words, new.decided_by) is distinct from (old.decision, old.words, old.decided_by) then
    if old.decision is not null or new.decision is null or new.decision not in ('granted', 'declined') or length(btrim(coalesce(new.words, ''))) < 10
       or new.decided_by is distinct from portal_member() then
      raise exception 'a claim is decided once, with words, in one''s own name' using errcode = 'PT002';
    end if;
    new.decided_on := today;
  else
    new.decided_on := old.decided_on;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_reward_claim before insert or update on reward_claims for each row execute function guard_reward_claim();
--> statement-breakpoint
alter table reward_claims enable row level security;
--> statement-breakpoint
create policy claim on reward_claims for insert to portal_public
  with check (submission_id in (select submission_id from reward_standing where state = 'open'));
--> statement-breakpoint
create policy queue on reward_claims for select to portal_staff using (handles_claim(submission_id));
--> statement-breakpoint
create policy decide on reward_claims for update to portal_staff using (decides_claim(submission_id) and decision is null) with check (decides_claim(submission_id));
--> statement-breakpoint
create policy clock on reward_claims for select to portal_jobs using (true);
--> statement-breakpoint
create policy shred on reward_claims for update to portal_jobs using (claim_kept_long_enough(submission_id)) with check (true);
--> statement-breakpoint
-- The key leaves only with a row in the record; agreeing to one person does not open the other.
create function opened_claim_key(opening uuid) returns bytea language plpgsql security definer set search_path = public, pg_temp as $$
declare the_key bytea; the_lead uuid;
begin
  select c.sealed_key, l.id into the_key, the_lead
  from identity_openings o join leads l on l.id = o.lead_id join reward_claims c on c.submission_id = l.submission_id
  where o.id = opening and o.subject = 'claim' and o.asked_by = portal_member() and holds_lead(l.id) and l.kind = 'tip' and l.stage = 'closed'
    and o.decision = 'agreed' and o.decided_by <> o.asked_by and statement_timestamp() < o.open_until;
  if the_key is not null then perform append_activity('reward.opened', 'lead', the_lead::text, '{}'::jsonb); end if;
  return the_key;
end $$;
--> statement-breakpoint
create or replace function opened_contact_key(opening uuid) returns bytea language plpgsql security definer set search_path = public, pg_temp as $$
declare the_key bytea; the_lead uuid;
begin
  select k.sealed_key, l.id into the_key, the_lead
  from identity_openings o join leads l on l.id = o.lead_id join contact_keys k on k.submission_id = l.submission_id
  where o.id = opening and o.subject = 'sender' and o.asked_by = portal_member() and holds_lead(l.id) and l.stage <> 'closed'
    and o.decision = 'agreed' and o.decided_by <> o.asked_by and statement_timestamp() < o.open_until;
  if the_key is not null then perform append_activity('identity.opened', 'lead', the_lead::text, '{}'::jsonb); end if;
  return the_key;
end $$;
--> statement-breakpoint
drop index one_request_waits;
--> statement-breakpoint
create unique index one_request_waits on identity_openings (lead_id, asked_by, subject) where decision is null;
--> statement-breakpoint
drop policy ask on identity_openings;
--> statement-breakpoint
create policy ask on identity_openings for insert to portal_staff
  with check (asked_by = (select portal_member()) and holds_lead(lead_id) and decision is null
    and (subject = 'sender' or exists (select from leads l join reward_claims c on c.submission_id = l.submission_id where l.id = lead_id)));
--> statement-breakpoint
revoke all on reward_claims, reward_standing from portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant insert on reward_claims to portal_public;
--> statement-breakpoint
grant select on reward_standing to portal_public;
--> statement-breakpoint
grant select (submission_id, sealed_contact, shredded_on, claimed_on, decision, words, decided_by, decided_on), update (decision, words, decided_by) on reward_claims to portal_staff;
--> statement-breakpoint
grant select (submission_id, shredded_on, decision), update (sealed_key) on reward_claims to portal_jobs;
--> statement-breakpoint
revoke all on function handles_claim(uuid), decides_claim(uuid), claim_kept_long_enough(uuid), guard_reward_claim(), opened_claim_key(uuid) from public;
--> statement-breakpoint
grant execute on function handles_claim(uuid), decides_claim(uuid), opened_claim_key(uuid) to portal_staff;
--> statement-breakpoint
grant execute on function claim_kept_long_enough(uuid) to portal_jobs;
