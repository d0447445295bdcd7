-- What was done is written down at once and joins the chain as the transaction commits. Whoever writes no longer keeps everybody
-- else waiting for the rest of their work, only for the commit itself; and as nothing is waited for after that, nobody waits crosswise.

-- Until then a row has a number below zero: its own transaction sees it, nobody else ever does.
create sequence activity_written;
--> statement-breakpoint
create or replace function append_activity(a_verb text, a_kind text, a_subject text, some_facts jsonb, a_moment timestamptz default null, a_member uuid default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  role_now text := acting_role();
  member_now uuid; the_moment timestamptz; the_actor text;
begin
  -- Only the owner (migrations, the demo's past) may say for whom; only what an anonymous person did has no minute.
  member_now := case when role_now = 'portal_staff' then portal_member()
                     when role_now in ('portal_public', 'portal_jobs') then null
                     else coalesce(a_member, portal_member()) end;
  the_moment := case when role_now = 'portal_staff' then statement_timestamp() else coalesce(a_moment, statement_timestamp()) end;
  the_actor := case when member_now is not null then 'member' when role_now = 'portal_public' then 'citizen' else 'clock' end;
  insert into activity (seq, at, member_id, actor, verb, subject_kind, subject_id, facts, previous_hash, hash)
  values (-nextval('activity_written'), the_moment, member_now, the_actor, a_verb, a_kind, a_subject, some_facts, '', '');
end $$;
--> statement-breakpoint
-- The lock lasts until the commit is on disk, so whoever comes next sees the head of the chain. In the order they were written.
create function chain_activity() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last_seq bigint; last_hash bytea;
begin
  perform pg_advisory_xact_lock(7261);
  select a.seq, a.hash into last_seq, last_hash from activity a where a.seq > 0 order by a.seq desc limit 1;
  last_seq := coalesce(last_seq, 0) + 1;
  last_hash := coalesce(last_hash, '\x00'::bytea);
  update activity a set seq = last_seq, previous_hash = last_hash,
    hash = activity_hash(last_hash, last_seq, a.at, a.member_id, a.actor, a.verb, a.subject_kind, a.subject_id, a.facts)
  where a.seq = new.seq;
  return null;
end $$;
--> statement-breakpoint
revoke all on function chain_activity() from public;
--> statement-breakpoint
create constraint trigger chain_activity after insert on activity deferrable initially deferred
  for each row when (new.seq < 0) execute function chain_activity();
