-- With the case beside its words a search asks once what is public, and not twice.
drop view published_words;
--> statement-breakpoint
create view published_words as
select c.*, w.title_words, w.words, w.title_text from published_cases c join case_words w on w.case_id = c.id;
--> statement-breakpoint
grant select on published_words to portal_public, portal_staff, portal_jobs;
