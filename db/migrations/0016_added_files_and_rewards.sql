CREATE TABLE "reward_claims" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"sealed_contact" "bytea" NOT NULL,
	"sealed_key" "bytea",
	"shredded_on" date,
	"claimed_on" date DEFAULT '-infinity' NOT NULL,
	"decision" text,
	"words" text,
	"decided_by" uuid,
	"decided_on" date
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "added_on" date;--> statement-breakpoint
ALTER TABLE "identity_openings" ADD COLUMN "subject" text DEFAULT 'sender' NOT NULL;--> statement-breakpoint
ALTER TABLE "reward_claims" ADD CONSTRAINT "reward_claims_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reward_claims" ADD CONSTRAINT "reward_claims_decided_by_members_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;