-- Files that come later: with the receipt, as the letters do, and dated by the database -------------------------------------------
create function filed_now(a_submission uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from submissions where id = a_submission and xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
create function date_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_role() in ('portal_public', 'portal_staff', 'portal_jobs') then
    new.added_on := case when not filed_now(new.submission_id) then (statement_timestamp() at time zone 'Asia/Shanghai')::date end;
  end if;
  -- As many as a form takes altogether (evidence/kinds.ts): a receipt is no warehouse.
  if new.added_on is not null and acting_role() = 'portal_public' then
    perform pg_advisory_xact_lock(hashtextextended(new.submission_id::text, 7263));
    if (select count(*) from evidence where submission_id = new.submission_id) >= 15 then
      raise exception 'no more files than a form takes' using errcode = 'PT002';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger date_evidence before insert on evidence for each row execute function date_evidence();
--> statement-breakpoint
-- Until now a citizen's door could have put a file to anybody's filing: now to one of its receipt, or of this transaction.
drop policy file on evidence;
--> statement-breakpoint
create policy file on evidence for insert to portal_public
  with check (cleaned_at is null and clean_sha256 is null and refused is null and width is null and height is null
    and (filed_now(submission_id) or submission_id in (select submission_id from receipt_filings)));
--> statement-breakpoint
create view receipt_files as
select e.submission_id, e.sha256, e.bytes, e.media_type, e.added_on from evidence e join receipt_filings r on r.submission_id = e.submission_id;
--> statement-breakpoint
revoke all on receipt_files from portal_staff, portal_jobs;
--> statement-breakpoint
grant select on receipt_files to portal_public;
--> statement-breakpoint
revoke all on function filed_now(uuid), date_evidence() from public;
--> statement-breakpoint
grant execute on function filed_now(uuid) to portal_public;
