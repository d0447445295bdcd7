CREATE TABLE "case_met" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"times" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_met" ADD CONSTRAINT "case_met_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;