CREATE TABLE "report_drafts" (
	"report_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "report_drafts_report_id_case_id_pk" PRIMARY KEY("report_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "typical_case_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"filled_on" date NOT NULL,
	"handling_status" text NOT NULL,
	"case_type" text NOT NULL,
	"case_name" text NOT NULL,
	"party_name" text NOT NULL,
	"licence_info" text NOT NULL,
	"filed_on" date NOT NULL,
	"closed_on" date,
	"amount_involved" numeric(14, 2),
	"mediated" boolean NOT NULL,
	"compensation" numeric(14, 2),
	"stage" text[] NOT NULL,
	"other_provinces" text[] NOT NULL,
	"penalised" boolean NOT NULL,
	"penalty_on" date,
	"penalty_text" text NOT NULL,
	"fine" numeric(14, 2),
	"confiscated_income" numeric(14, 2),
	"other_measures" text[] NOT NULL,
	"other_measures_text" text NOT NULL,
	"to_police" boolean NOT NULL,
	"to_police_on" date,
	"circulated_to" text NOT NULL,
	"circulated_on" date,
	"summary" text NOT NULL,
	"contact" text NOT NULL,
	"contact_phone" text NOT NULL,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_report_id_typical_case_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."typical_case_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typical_case_reports" ADD CONSTRAINT "typical_case_reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typical_case_reports" ADD CONSTRAINT "typical_case_reports_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "typical_case_reports_unit_id_index" ON "typical_case_reports" USING btree ("unit_id");