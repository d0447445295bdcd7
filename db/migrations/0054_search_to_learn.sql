CREATE TABLE "search_to_learn" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_words" ADD COLUMN "asked" text NOT NULL;--> statement-breakpoint
ALTER TABLE "search_to_learn" ADD CONSTRAINT "search_to_learn_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_to_learn_at_index" ON "search_to_learn" USING btree ("at");