CREATE TABLE "evidence_keys" (
	"evidence_id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea",
	"working_key" "bytea",
	"shredded_on" date
);
--> statement-breakpoint
CREATE TABLE "original_openings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"evidence_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"open_until" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "sealed_sha256" "bytea";--> statement-breakpoint
ALTER TABLE "evidence_keys" ADD CONSTRAINT "evidence_keys_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_openings" ADD CONSTRAINT "original_openings_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_openings" ADD CONSTRAINT "original_openings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_openings" ADD CONSTRAINT "original_openings_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "original_openings_evidence_id_asked_by_index" ON "original_openings" USING btree ("evidence_id","asked_by");