-- An operator's public record brings together what was published under exactly one name. A masked name (某, ×, *) stands for many
-- and is never joined with another; neither is a person's.
create function record_key(a_party text, a_kind text) returns text language sql immutable set search_path = public, pg_temp as
$$ select case when a_kind = 'person' or a_party ~ '某|遮盖|[*＊×✕○〇●□■◯]|[xXｘＸ]{2}' or length(a_party) < 4 then null
     else left(encode(sha256(convert_to('record:' || regexp_replace(lower(normalize(a_party, NFKC)), '[\s·.,，。、“”"''‘’()（）\[\]【】《》-]', '', 'g'), 'UTF8')), 'hex'), 20) end $$;
--> statement-breakpoint
create index cases_by_record on cases (record_key(party, party_kind));
--> statement-breakpoint
revoke all on function record_key(text, text) from public;
--> statement-breakpoint
grant execute on function record_key(text, text) to portal_public, portal_staff, portal_jobs;
