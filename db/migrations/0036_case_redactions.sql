CREATE TABLE "case_comparisons" (
	"case_id" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"lead_id" uuid NOT NULL,
	"echoes" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
	CONSTRAINT "case_comparisons_case_id_content_hash_lead_id_pk" PRIMARY KEY("case_id","content_hash","lead_id")
);
--> statement-breakpoint
CREATE TABLE "case_redactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"found" text NOT NULL,
	"reason" text NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
	CONSTRAINT "case_redactions_caseId_kind_found_unique" UNIQUE("case_id","kind","found")
);
--> statement-breakpoint
ALTER TABLE "case_comparisons" ADD CONSTRAINT "case_comparisons_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_comparisons" ADD CONSTRAINT "case_comparisons_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_redactions" ADD CONSTRAINT "case_redactions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_redactions" ADD CONSTRAINT "case_redactions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;