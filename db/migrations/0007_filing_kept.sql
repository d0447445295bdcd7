CREATE TABLE "contact_keys" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea",
	"shredded_on" date
);
--> statement-breakpoint
CREATE TABLE "identity_openings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decision" text,
	"decided_at" timestamp with time zone,
	"open_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "retention_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"closing_code" text,
	"days" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "one_term_per_outcome" UNIQUE NULLS NOT DISTINCT("kind","closing_code")
);
--> statement-breakpoint
CREATE TABLE "sender_deeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"rating" integer,
	"done_on" date DEFAULT '-infinity' NOT NULL,
	CONSTRAINT "each_deed_once" UNIQUE("submission_id","kind"),
	CONSTRAINT "a_rating_has_a_number" CHECK (("sender_deeds"."kind" = 'rate') = ("sender_deeds"."rating" is not null)),
	CONSTRAINT "from_one_to_five" CHECK ("sender_deeds"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "supervisors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"township" text,
	"ended_on" date,
	CONSTRAINT "supervisors_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "channel" text DEFAULT 'web' NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "source_number" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "taken_by" uuid;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "supervisor_id" uuid;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "number_12315" text;--> statement-breakpoint
ALTER TABLE "contact_keys" ADD CONSTRAINT "contact_keys_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_openings" ADD CONSTRAINT "identity_openings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_openings" ADD CONSTRAINT "identity_openings_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_openings" ADD CONSTRAINT "identity_openings_decided_by_members_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sender_deeds" ADD CONSTRAINT "sender_deeds_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_openings_lead_id_asked_at_index" ON "identity_openings" USING btree ("lead_id","asked_at");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_taken_by_members_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_supervisor_id_supervisors_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."supervisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "taken_by_a_colleague" CHECK (("submissions"."channel" = 'web') = ("submissions"."taken_by" is null));