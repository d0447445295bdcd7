-- Originals lie locked. The key of one is laid down with its row, sealed to the bureau; beside it, for the job that makes the cleaned
-- copy and only until it has, lies the same key open. Staff get the sealed one from one function only, after saying why in the record.

create function evidence_put_now(an_evidence uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from evidence where id = an_evidence and sealed_sha256 is not null and xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
create function original_shredded_on(an_evidence uuid) returns date language sql stable security definer set search_path = public, pg_temp as
$$ select k.shredded_on from evidence_keys k join evidence e on e.id = k.evidence_id where e.id = an_evidence and sees_submission(e.submission_id) $$;
--> statement-breakpoint
-- What is asked without a committed row in the record is answered with nothing.
create function opened_original_key(opening uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select k.sealed_key
  from original_openings o join evidence_keys k on k.evidence_id = o.evidence_id join evidence e on e.id = o.evidence_id
    join leads l on l.id = o.lead_id and l.submission_id = e.submission_id
  where o.id = opening and o.asked_by = portal_member() and sees_lead(l.id) and statement_timestamp() < o.open_until
    and e.cleaned_at is not null and e.refused is distinct from 'infected' and not kept_long_enough(e.submission_id) and said_to_open('original.opened', o.id)
$$;
--> statement-breakpoint
-- A key is never exchanged for another. The open one goes when the cleaned copy is made; both go when the filing's term is over.
create function guard_evidence_key() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare the_file evidence;
begin
  select * into the_file from evidence where id = old.evidence_id;
  if new.evidence_id <> old.evidence_id or old.shredded_on is not null or (new.sealed_key is not null and new.sealed_key <> old.sealed_key)
     or (new.working_key is not null and new.working_key is distinct from old.working_key) then
    raise exception 'a key is only destroyed' using errcode = 'PT006';
  end if;
  if new.sealed_key is null then
    if not kept_long_enough(the_file.submission_id) then raise exception 'a key is destroyed after its term' using errcode = 'PT006'; end if;
    new.working_key := null;
    new.shredded_on := (statement_timestamp() at time zone 'Asia/Shanghai')::date;
  else
    if new.working_key is null and the_file.cleaned_at is null then
      raise exception 'the cleaned copy is not made yet' using errcode = 'PT006';
    end if;
    new.shredded_on := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_evidence_key before update on evidence_keys for each row execute function guard_evidence_key();
--> statement-breakpoint
create function guard_original() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.sealed_sha256 is not null and new.sealed_sha256 is distinct from old.sealed_sha256 then
    raise exception 'an original stays where it is' using errcode = 'PT006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_original before update on evidence for each row execute function guard_original();
--> statement-breakpoint
-- A locked original whose key is nowhere would be lost: none is named without one.
create function require_original_key() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.sealed_sha256 is not null and not exists (select from evidence_keys where evidence_id = new.id and sealed_key is not null) then
    raise exception 'an original without its key' using errcode = 'PT006';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger require_original_key after insert or update of sealed_sha256 on evidence deferrable initially deferred
  for each row execute function require_original_key();
--> statement-breakpoint
create function guard_original_opening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if length(btrim(new.reason)) < 2 then raise exception 'who takes it out says why' using errcode = 'PT002'; end if;
  new.asked_at := statement_timestamp();
  new.open_until := statement_timestamp() + interval '15 minutes';
  return new;
end $$;
--> statement-breakpoint
create trigger guard_original_opening before insert on original_openings for each row execute function guard_original_opening();
--> statement-breakpoint

alter table evidence_keys enable row level security;
--> statement-breakpoint
alter table original_openings enable row level security;
--> statement-breakpoint
create policy file on evidence_keys for insert to portal_public, portal_staff
  with check (evidence_put_now(evidence_id) and sealed_key is not null and working_key is not null and shredded_on is null);
--> statement-breakpoint
create policy clock on evidence_keys to portal_jobs using (true) with check (true);
--> statement-breakpoint
create policy queue on original_openings for select to portal_staff using (sees_lead(lead_id));
--> statement-breakpoint
create policy ask on original_openings for insert to portal_staff
  with check (asked_by = (select portal_member()) and sees_lead(lead_id)
    and exists (select from leads l join evidence e on e.submission_id = l.submission_id where l.id = lead_id and e.id = evidence_id));
--> statement-breakpoint
grant insert on evidence_keys to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select (evidence_id, working_key, shredded_on), update (sealed_key, working_key, shredded_on) on evidence_keys to portal_jobs;
--> statement-breakpoint
grant update (sealed_sha256) on evidence to portal_jobs;
--> statement-breakpoint
grant select, insert on original_openings to portal_staff;
--> statement-breakpoint
revoke all on function evidence_put_now(uuid), original_shredded_on(uuid), opened_original_key(uuid), guard_evidence_key(), guard_original(),
  require_original_key(), guard_original_opening() from public;
--> statement-breakpoint
grant execute on function evidence_put_now(uuid) to portal_public, portal_staff;
--> statement-breakpoint
grant execute on function original_shredded_on(uuid), opened_original_key(uuid) to portal_staff;
