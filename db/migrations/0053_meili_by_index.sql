-- What was told before cannot be told by index: the next refresh fills one anew, and until then the built-in engine answers.
DELETE FROM "meili_cases";--> statement-breakpoint
ALTER TABLE "meili_cases" DROP CONSTRAINT "meili_cases_pkey";--> statement-breakpoint
ALTER TABLE "meili_cases" ADD COLUMN "made" text NOT NULL;--> statement-breakpoint
ALTER TABLE "meili_cases" ADD CONSTRAINT "meili_cases_made_case_id_pk" PRIMARY KEY("made","case_id");--> statement-breakpoint
ALTER TABLE "search_sides" ADD COLUMN "meili_whole" text;--> statement-breakpoint
grant update (meili_whole) on search_sides to portal_jobs;--> statement-breakpoint
create view meili_standing as select s.meili_whole is not null as whole from search_sides s;--> statement-breakpoint
grant select on meili_standing to portal_public, portal_staff, portal_jobs;
