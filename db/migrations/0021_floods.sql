CREATE TABLE "cleared_filings" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spent_proofs" (
	"proof_hash" "bytea" PRIMARY KEY NOT NULL,
	"ends_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "to_check" text;--> statement-breakpoint
ALTER TABLE "cleared_filings" ADD CONSTRAINT "cleared_filings_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cleared_filings" ADD CONSTRAINT "cleared_filings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "spent_proofs_ends_on_index" ON "spent_proofs" USING btree ("ends_on");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "a_known_reason_to_check" CHECK ("submissions"."to_check" in ('flood', 'machine', 'quick'));--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "only_the_web_is_checked" CHECK ("submissions"."channel" = 'web' or "submissions"."to_check" is null);