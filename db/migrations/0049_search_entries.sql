-- A question that names the side is planned for that side alone.
create view published_entries as
select w.side, w.case_id as id, w.words, w.title_text, w.keys, w.release_at, w.position, w.amount
from case_words w where w.visible @> statement_timestamp();
--> statement-breakpoint
create or replace view published_words as
select e.id, e.words, e.title_text, e.keys, e.release_at, e.position, e.amount from published_entries e
where e.side = (select s.answers from search_sides s);
--> statement-breakpoint
grant select on published_entries to portal_public, portal_staff, portal_jobs;
--> statement-breakpoint
grant select (answers) on search_sides to portal_public;
