CREATE TABLE "contact_marks" (
	"submission_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mark" "bytea" NOT NULL,
	CONSTRAINT "contact_marks_submission_id_kind_pk" PRIMARY KEY("submission_id","kind")
);
--> statement-breakpoint
ALTER TABLE "contact_marks" ADD CONSTRAINT "contact_marks_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_marks_kind_mark_index" ON "contact_marks" USING btree ("kind","mark");--> statement-breakpoint
CREATE INDEX "leads_topic_slug_opened_on_index" ON "leads" USING btree ("topic_slug","opened_on");