-- What somebody with free SQL could still do.

-- Promised work: a door promises only its own kinds, and a colleague only for what is theirs -------------------------------------

create function guard_job() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare allowed boolean := true;
begin
  if acting_role() = 'portal_public' then
    allowed := new.kind in ('lead.route', 'evidence.clean', 'sender.deed');
  elsif acting_role() = 'portal_staff' then
    allowed := case new.kind
      when 'lead.link' then owns_lead((new.payload->>'leadId')::uuid) or has_ruled((new.payload->>'leadId')::uuid)
      when 'lead.route' then exists (select from submissions where id = (new.payload->>'submissionId')::uuid and taken_by = portal_member())
      when 'evidence.clean' then exists (select from submissions where id = (new.payload->>'submissionId')::uuid and taken_by = portal_member())
      else new.kind in ('sorting.learn', 'search.refresh') end;
  end if;
  if not coalesce(allowed, false) then raise exception 'this door does not promise %', new.kind using errcode = 'PT002'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_job before insert on jobs for each row execute function guard_job();
--> statement-breakpoint

-- A draft's content never changes under its number: who looked at an older one is told so ----------------------------------------

create function number_revision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then
    if (new.title, new.year, new.bureau, new.areas) is distinct from (old.title, old.year, old.bureau, old.areas) then
      if new.plan_id is not null then raise exception 'a draft is confirmed as it was seen' using errcode = 'PT002'; end if;
      new.revision := old.revision + 1;
    else
      new.revision := case when new.revision = old.revision + 1 then new.revision else old.revision end;
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger number_revision before update on plan_drafts for each row execute function number_revision();
--> statement-breakpoint

-- A draft's name is the database's to give: one that was thrown away does not come back as another.
create function name_draft() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then new.id := gen_random_uuid(); new.revision := 1; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger name_draft before insert on plan_drafts for each row execute function name_draft();
--> statement-breakpoint

-- What a leader has ruled stays where it was put; a return is dated by the database, and intake returns nothing to itself ---------

create or replace function hand_over_lead(a_lead uuid, a_unit uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare from_intake boolean;
begin
  if acting_role() = 'portal_staff' then
    select u.kind = 'intake' into from_intake from leads l join units u on u.id = l.owner_unit_id where l.id = a_lead;
    if has_ruled(a_lead) then
      if not exists (select from lead_rulings where lead_id = a_lead and unit_id = a_unit) then return false; end if;
    elsif not owns_lead(a_lead) or is_ruled(a_lead) then return false;
    elsif not from_intake and not exists (select from lead_returns where lead_id = a_lead and unit_id = member_unit() and at >= now()) then return false;
    elsif from_intake and (select count(*) from lead_returns where lead_id = a_lead) >= 2 then return false;
    elsif not from_intake and not exists (select from units where id = a_unit and kind = 'intake') then return false;
    end if;
  end if;
  update leads set owner_unit_id = a_unit, claimed_by = null, stage = 'unclaimed', updated_at = statement_timestamp()
  where id = a_lead and stage <> 'closed';
  return found;
end $$;
--> statement-breakpoint
create function date_return() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then new.at := statement_timestamp(); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger date_return before insert on lead_returns for each row execute function date_return();
--> statement-breakpoint
drop policy give_back on lead_returns;
--> statement-breakpoint
create policy give_back on lead_returns for insert to portal_staff
  with check (owns_lead(lead_id) and unit_id = (select member_unit()) and member_id = (select portal_member()) and not is_ruled(lead_id)
    and exists (select from units u where u.id = unit_id and u.kind <> 'intake'));
--> statement-breakpoint

-- A leader decides whose lead it is, and does not do its work --------------------------------------------------------------------

create function leave_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' and member_role() = 'leader'
     and ((new.answer, new.closing_code, new.closed_on, new.accepted_on) is distinct from (old.answer, old.closing_code, old.closed_on, old.accepted_on)
       or (new.stage is distinct from old.stage and new.stage <> 'unclaimed')) then
    raise exception 'a leader decides whose it is, no more' using errcode = 'PT002';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger leave_work before update on leads for each row execute function leave_work();
--> statement-breakpoint
-- What tips taught stays inside; what exposed cases taught is out anyway ------------------------------------------------------------

create view taught_by_cases as select topic_slug, word, times from learned_words where source = 'case';
--> statement-breakpoint
grant select on taught_by_cases to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
revoke select on learned_words from portal_public;
--> statement-breakpoint
drop policy found on units;
--> statement-breakpoint
create policy found on units for insert to portal_staff with check ((select keeps_plans()) and kind <> 'intake' and townships = '{}');
--> statement-breakpoint
revoke all on function guard_job(), number_revision(), name_draft(), date_return(), leave_work() from public;
--> statement-breakpoint
-- A temporary table named like a view of ours would stay on a pooled connection for whoever comes next.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
