CREATE TABLE "search_to_tell" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_to_tell_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_to_tell" ADD CONSTRAINT "search_to_tell_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_to_tell_at_index" ON "search_to_tell" USING btree ("at");--> statement-breakpoint
-- A case that opens, closes or changes in public is told from that moment on; one whose minute or last day is still to come, then. Each
-- change has a row of its own: what commits while others are told waits for the next time.
create function note_to_tell() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.side = (select s.answers from search_sides s) then
    insert into search_to_tell (case_id, at)
    select new.case_id, m.at from unnest(array[statement_timestamp(), lower(new.visible), upper(new.visible)]) as m (at)
    where m.at >= statement_timestamp() and isfinite(m.at);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger note_to_tell_new after insert on case_words for each row when (not isempty(new.visible)) execute function note_to_tell();
--> statement-breakpoint
create trigger note_to_tell after update on case_words for each row
when (not (isempty(old.visible) and isempty(new.visible))
  and (old.visible, old.keys, old.release_at, old.position, old.amount, old.made_from)
    is distinct from (new.visible, new.keys, new.release_at, new.position, new.amount, new.made_from))
execute function note_to_tell();
--> statement-breakpoint
revoke execute on function note_to_tell() from public;
--> statement-breakpoint
revoke all on search_to_tell from portal_public, portal_staff;
--> statement-breakpoint
grant select, delete on search_to_tell to portal_jobs;
--> statement-breakpoint
insert into search_to_tell (case_id, at)
select w.case_id, m.at from case_words w cross join unnest(array[lower(w.visible), upper(w.visible)]) as m (at)
where w.side = (select s.answers from search_sides s) and m.at >= statement_timestamp() and isfinite(m.at);
