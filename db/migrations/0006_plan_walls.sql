-- Plans become routing: who may write a plan, how a lead comes back and goes out, what sorting may learn from.

-- A lead goes out from intake and comes back to intake, never sideways (市监令121 art. 41); after two returns a leader decides --------

create function leader_decides(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select member_role() = 'leader'
     and exists (select from leads l join units u on u.id = l.owner_unit_id where l.id = a_lead and u.kind = 'intake' and l.stage <> 'closed')
     and (select count(*) from lead_returns where lead_id = a_lead) >= 2
     and not exists (select from lead_rulings where lead_id = a_lead) $$;
--> statement-breakpoint
create function has_ruled(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from lead_rulings r join leads l on l.id = r.lead_id join units u on u.id = l.owner_unit_id
     where r.lead_id = a_lead and r.member_id = portal_member() and u.kind = 'intake' and l.stage <> 'closed') $$;
--> statement-breakpoint
create function is_ruled(a_lead uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from lead_rulings where lead_id = a_lead) $$;
--> statement-breakpoint
create or replace function hand_over_lead(a_lead uuid, a_unit uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare from_intake boolean;
begin
  if acting_role() = 'portal_staff' then
    select u.kind = 'intake' into from_intake from leads l join units u on u.id = l.owner_unit_id where l.id = a_lead;
    if has_ruled(a_lead) then
      if not exists (select from lead_rulings where lead_id = a_lead and unit_id = a_unit) then return false; end if;
    elsif not owns_lead(a_lead) then return false;
    elsif from_intake and (select count(*) from lead_returns where lead_id = a_lead) >= 2 then return false;
    elsif not from_intake and not exists (select from units where id = a_unit and kind = 'intake') then return false;
    end if;
  end if;
  update leads set owner_unit_id = a_unit, claimed_by = null, stage = 'unclaimed', updated_at = statement_timestamp()
  where id = a_lead and stage <> 'closed';
  return found;
end $$;
--> statement-breakpoint
do $$
declare kept text;
begin
  foreach kept in array array['lead_returns', 'lead_rulings', 'topic_decisions', 'plan_drafts', 'units', 'plans', 'areas', 'area_topics', 'area_units'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy clock on %I to portal_jobs using (true) with check (true)', kept);
  end loop;
end $$;
--> statement-breakpoint
create policy queue on lead_returns for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy give_back on lead_returns for insert to portal_staff
  with check (owns_lead(lead_id) and unit_id = (select member_unit()) and member_id = (select portal_member()) and not is_ruled(lead_id));
--> statement-breakpoint
create policy queue on lead_rulings for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy decide on lead_rulings for insert to portal_staff with check (leader_decides(lead_id) and member_id = (select portal_member()));
--> statement-breakpoint
create policy decide on leads for update to portal_staff using (has_ruled(id)) with check (has_ruled(id));
--> statement-breakpoint
create policy decide on lead_tasks for insert to portal_staff with check (has_ruled(lead_id) and done_on is null and done_by is null and outcome is null);
--> statement-breakpoint
create policy decide_anew on lead_tasks for delete to portal_staff using (done_on is null and has_ruled(lead_id));
--> statement-breakpoint
create policy own on topic_decisions to portal_staff using (owns_lead(lead_id) or has_ruled(lead_id))
  with check ((owns_lead(lead_id) or has_ruled(lead_id)) and member_id = (select portal_member()));
--> statement-breakpoint

-- What hangs together: leads of one submission, and leads about one operator. A number only for those who may open it ------------

create function linked_leads(a_lead uuid)
returns table (number text, kind text, topic_slug text, stage text, unit_name text, unit_name_en text)
language sql stable security definer set search_path = public, pg_temp as
$$ select case when sees_lead(o.id) then o.number end, o.kind, o.topic_slug, o.stage, u.name, u.name_en
   from leads l join leads o on o.submission_id = l.submission_id and o.id <> l.id join units u on u.id = o.owner_unit_id
   where l.id = a_lead and sees_lead(a_lead) order by o.number $$;
--> statement-breakpoint
create function same_merchant(a_lead uuid)
returns table (number text, topic_slug text, stage text, unit_name text, unit_name_en text, opened_on date)
language sql stable security definer set search_path = public, pg_temp as
$$ select case when sees_lead(o.id) then o.number end, o.topic_slug, o.stage, u.name, u.name_en, o.opened_on
   from leads l join leads o on o.merchant_id = l.merchant_id and o.submission_id <> l.submission_id join units u on u.id = o.owner_unit_id
   where l.id = a_lead and sees_lead(a_lead) order by o.opened_on desc, o.number limit 30 $$;
--> statement-breakpoint

-- A plan: proposed by intake or a leader, confirmed by a leader, in one piece and never for the past ------------------------------

create function keeps_plans() returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select member_role() in ('intake', 'leader') $$;
--> statement-breakpoint
create function recent_routes(a_limit int)
returns table (number text, topic_slug text, township text, unit_name text, unit_name_en text, opened_on date)
language sql stable security definer set search_path = public, pg_temp as
$$ select l.number, l.topic_slug, s.township, u.name, u.name_en, l.opened_on
   from leads l join submissions s on s.id = l.submission_id join units u on u.id = l.owner_unit_id
   where keeps_plans() order by l.opened_on desc, l.number desc limit least(a_limit, 100) $$;
--> statement-breakpoint
create policy known on units for select to portal_staff using (true);
--> statement-breakpoint
create policy found on units for insert to portal_staff with check ((select keeps_plans()) and kind <> 'intake');
--> statement-breakpoint
create policy name on units for update to portal_staff using ((select keeps_plans()));
--> statement-breakpoint
create policy desk on plan_drafts for select to portal_staff using ((select keeps_plans()));
--> statement-breakpoint
create policy start on plan_drafts for insert to portal_staff
  with check ((select keeps_plans()) and started_by = (select portal_member()) and plan_id is null and revision = 1);
--> statement-breakpoint
create policy discard on plan_drafts for delete to portal_staff using ((select keeps_plans()) and plan_id is null);
--> statement-breakpoint
create policy known on plans for select to portal_staff using ((select member_role()) is not null);
--> statement-breakpoint
create policy known on areas for select to portal_staff using ((select member_role()) is not null);
--> statement-breakpoint
create policy known on area_topics for select to portal_staff using ((select member_role()) is not null);
--> statement-breakpoint
create policy known on area_units for select to portal_staff using ((select member_role()) is not null);
--> statement-breakpoint
create policy confirm on plans for insert to portal_staff
  with check ((select member_role()) = 'leader' and confirmed_by = (select portal_member()));
--> statement-breakpoint
create function begin_plan() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() = 'portal_staff' then
    new.confirmed_at := now();
    new.in_force_from := greatest(new.in_force_from, now());
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger begin_plan before insert on plans for each row execute function begin_plan();
--> statement-breakpoint
-- A plan gets its areas in the transaction that confirms it; afterwards nothing joins it.
create function is_being_confirmed(a_plan uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from plans where id = a_plan and confirmed_at = now() and confirmed_by = portal_member()) $$;
--> statement-breakpoint
create policy mend on plan_drafts for update to portal_staff using ((select keeps_plans()) and plan_id is null)
  with check ((select keeps_plans()) and (plan_id is null or is_being_confirmed(plan_id)));
--> statement-breakpoint
create policy confirm on areas for insert to portal_staff with check (is_being_confirmed(plan_id));
--> statement-breakpoint
create policy confirm on area_topics for insert to portal_staff
  with check (exists (select from areas a where a.id = area_id and is_being_confirmed(a.plan_id)));
--> statement-breakpoint
create policy confirm on area_units for insert to portal_staff
  with check (exists (select from areas a where a.id = area_id and is_being_confirmed(a.plan_id)));
--> statement-breakpoint

-- What the holder of a receipt reads: also where else to turn, and one entry for each area ---------------------------------------

create or replace view receipt_filings as
select s.id as submission_id, s.kind, s.identity, s.topic_slug, s.merchant_name, s.filed_on, s.fingerprint, s.elsewhere
from submissions s where s.receipt_hash = decode(coalesce(current_setting('portal.receipt', true), ''), 'hex');
--> statement-breakpoint
create or replace view receipt_leads as
select l.kind, l.stage, u.name as unit_name, u.name_en as unit_name_en, l.due_on, l.due_reason, l.closed_on, l.closing_code, l.answer,
       l.topic_slug, l.number
from leads l join units u on u.id = l.owner_unit_id join receipt_filings r on r.submission_id = l.submission_id;
--> statement-breakpoint

-- Rights ------------------------------------------------------------------------------------------------------------------------

revoke all on function leader_decides(uuid), has_ruled(uuid), is_ruled(uuid), linked_leads(uuid), same_merchant(uuid), keeps_plans(), recent_routes(int),
  begin_plan(), is_being_confirmed(uuid) from public;
--> statement-breakpoint
grant execute on function leader_decides(uuid), has_ruled(uuid), is_ruled(uuid), linked_leads(uuid), same_merchant(uuid), keeps_plans(), recent_routes(int),
  is_being_confirmed(uuid) to portal_staff;
--> statement-breakpoint
revoke select on plans, areas, area_topics from portal_public;
--> statement-breakpoint
grant select on topic_terms, learned_words to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select on lead_returns, lead_rulings, plan_drafts to portal_staff, portal_jobs;
--> statement-breakpoint
grant select, insert on topic_decisions to portal_staff;
--> statement-breakpoint
grant update (topic_slug, words, member_id, at) on topic_decisions to portal_staff;
--> statement-breakpoint
grant select on topic_decisions to portal_jobs;
--> statement-breakpoint
grant insert, delete on learned_words to portal_jobs;
--> statement-breakpoint
grant insert on lead_returns, lead_rulings, plan_drafts, plans, areas, area_topics, area_units to portal_staff;
--> statement-breakpoint
grant insert on units to portal_staff;
--> statement-breakpoint
grant update (aliases) on units to portal_staff;
--> statement-breakpoint
grant update (title, year, bureau, areas, revision, plan_id) on plan_drafts to portal_staff;
--> statement-breakpoint
grant delete on plan_drafts to portal_staff;
--> statement-breakpoint
grant update (why) on leads to portal_staff;
