-- Which door a connection is: by what it may be, not by what it is called. A login of its own per process (README) is still that door
-- after `set role none`; only who owns the tables is the owner, and what nobody knows is a stranger.
create or replace function acting_role() returns text language sql stable set search_path = public, pg_temp as $$
  select case
    when now_as in ('portal_public', 'portal_staff', 'portal_jobs') then now_as
    when now_as = session_user::text and pg_has_role(session_user, owner, 'member') then session_user::text
    else coalesce(
      (select door from unnest(array['portal_public', 'portal_staff', 'portal_jobs']) with ordinality as d (door, place)
       where pg_has_role(case when exists (select from pg_roles where rolname = now_as) then now_as else session_user::text end, door, 'member') order by place limit 1),
      'portal_public') end
  from (select coalesce(nullif(current_setting('role'), 'none'), session_user::text) as now_as,
               (select pg_get_userbyid(relowner) from pg_class where oid = 'public.submissions'::regclass) as owner) who
$$;
--> statement-breakpoint

-- What ties the two halves of a matter, or a filing to the browser it came from, is for the portal's own use -------------------------
revoke select on submissions from portal_staff;
--> statement-breakpoint
grant select (id, kind, identity, sealed_contact, topic_slug, merchant_name, merchant_address, township, elsewhere, happened_on, story, request, amount_yuan,
  filed_on, filed_at, platform, credit_code, order_number, behalf, channel, source_number, taken_by, supervisor_id) on submissions to portal_staff;
--> statement-breakpoint

-- A key leaves only after the row in the record has been committed: who takes it and rolls back has left that row all the same --------
create function committed(a_row xid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(pg_xact_status(((case when a_row::text::bigint > now_id % 4294967296 then now_id / 4294967296 - 1 else now_id / 4294967296 end)
    * 4294967296 + a_row::text::bigint)::text::xid8) = 'committed', false)
  from (select pg_current_xact_id()::text::bigint as now_id) n
$$;
--> statement-breakpoint
create function said_to_open(a_verb text, an_opening uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from activity a where a.verb = a_verb and a.member_id = portal_member() and a.facts->>'opening' = an_opening::text
    and a.seq > 0 and a.at > statement_timestamp() - interval '1 minute' and committed(a.xmin))
$$;
--> statement-breakpoint
create or replace function opened_claim_key(opening uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select c.sealed_key
  from identity_openings o join leads l on l.id = o.lead_id join reward_claims c on c.submission_id = l.submission_id
  where o.id = opening and o.subject = 'claim' and o.asked_by = portal_member() and holds_lead(l.id) and l.kind = 'tip' and l.stage = 'closed'
    and l.closing_code in ('penalised', 'transferred')
    and o.decision = 'agreed' and o.decided_by <> o.asked_by and statement_timestamp() < o.open_until and said_to_open('reward.opened', o.id)
$$;
--> statement-breakpoint
create or replace function opened_contact_key(opening uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select k.sealed_key
  from identity_openings o join leads l on l.id = o.lead_id join contact_keys k on k.submission_id = l.submission_id
  where o.id = opening and o.subject = 'sender' and o.asked_by = portal_member() and holds_lead(l.id) and l.stage <> 'closed'
    and o.decision = 'agreed' and o.decided_by <> o.asked_by and statement_timestamp() < o.open_until and said_to_open('identity.opened', o.id)
$$;
--> statement-breakpoint

-- A reward is handled where the penalty was decided, not by a unit whose own lead came to nothing ------------------------------------
create or replace function handles_claim(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission and kind = 'tip'
     and ((owner_unit_id = member_unit() and member_role() in ('unit', 'intake') and stage = 'closed' and closing_code in ('penalised', 'transferred'))
       or member_role() = 'leader')) $$;
--> statement-breakpoint
create or replace function decides_claim(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from leads where submission_id = a_submission and kind = 'tip' and stage = 'closed' and closing_code in ('penalised', 'transferred')
     and owner_unit_id = member_unit() and member_role() in ('unit', 'intake')) $$;
--> statement-breakpoint
revoke all on function committed(xid), said_to_open(text, uuid) from public;
--> statement-breakpoint
-- Who claims is kept until the term has passed since it was decided, and no longer when nobody ever decides.
create or replace function claim_kept_long_enough(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select kept_long_enough(a_submission) and exists (select from reward_claims where submission_id = a_submission
     and coalesce(decided_on, claimed_on) + (select coalesce(max(days), 0) from retention_rules where kind = 'tip')
       < (statement_timestamp() at time zone 'Asia/Shanghai')::date) $$;
