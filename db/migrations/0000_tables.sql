CREATE TABLE "activity" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"member_id" uuid,
	"actor" text NOT NULL,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_approvals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_approvals_caseId_contentHash_memberId_unique" UNIQUE("case_id","content_hash","member_id")
);
--> statement-breakpoint
CREATE TABLE "case_change_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"member_id" uuid NOT NULL,
	"comment" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"sha256" "bytea" NOT NULL,
	"alt" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_withdrawals" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"topic_slug" text NOT NULL,
	"lead_id" uuid,
	"title" text NOT NULL,
	"lead" text NOT NULL,
	"party" text NOT NULL,
	"township" text NOT NULL,
	"document_no" text NOT NULL,
	"decided_on" date NOT NULL,
	"violation" text NOT NULL,
	"laws" text[] NOT NULL,
	"fine_yuan" numeric(14, 2) NOT NULL,
	"confiscated_yuan" numeric(14, 2) NOT NULL,
	"transferred_to_police" boolean NOT NULL,
	"happened" text NOT NULL,
	"penalty" text NOT NULL,
	"spot" text[] NOT NULL,
	"act" text NOT NULL,
	"tier" text NOT NULL,
	"publish_until" date NOT NULL,
	"author_id" uuid NOT NULL,
	"last_editor_id" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"working" boolean NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadline_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"source" text NOT NULL,
	"article" text NOT NULL,
	"amount" integer NOT NULL,
	"unit" text NOT NULL,
	"start_event" text NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"certainty" text NOT NULL,
	CONSTRAINT "deadline_rules_slug_effectiveFrom_unique" UNIQUE("slug","effective_from")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"sha256" "bytea" NOT NULL,
	"bytes" integer NOT NULL,
	"media_type" text NOT NULL,
	"cleaned_at" timestamp with time zone,
	"clean_sha256" "bytea",
	"width" integer,
	"height" integer,
	"refused" text
);
--> statement-breakpoint
CREATE TABLE "exposure_days" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"theme" text NOT NULL,
	"teaser" text NOT NULL,
	"introduction" text NOT NULL,
	"release_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"rehearsed_at" timestamp with time zone,
	"armed_at" timestamp with time zone,
	"armed_by" uuid,
	CONSTRAINT "exposure_days_number_unique" UNIQUE("number"),
	CONSTRAINT "exposure_days_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "exposure_entries" (
	"day_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"pinned_hash" "bytea",
	CONSTRAINT "exposure_entries_day_id_case_id_pk" PRIMARY KEY("day_id","case_id"),
	CONSTRAINT "a_case_is_on_one_day" UNIQUE("case_id")
);
--> statement-breakpoint
CREATE TABLE "exposure_holds" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"author" text NOT NULL,
	"member_id" uuid,
	"body" text NOT NULL,
	"written_on" date DEFAULT '-infinity' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"form_key_hash" "bytea",
	CONSTRAINT "messages_formKeyHash_unique" UNIQUE("form_key_hash")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"identity" text NOT NULL,
	"sealed_contact" "bytea",
	"topic_slug" text NOT NULL,
	"merchant_name" text NOT NULL,
	"merchant_address" text NOT NULL,
	"township" text,
	"happened_on" date,
	"story" text NOT NULL,
	"request" text,
	"amount_yuan" numeric(14, 2),
	"filed_on" date NOT NULL,
	"filed_at" timestamp with time zone,
	"form_key_hash" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	CONSTRAINT "submissions_formKeyHash_unique" UNIQUE("form_key_hash"),
	CONSTRAINT "submissions_receiptHash_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "anonymous_is_bare" CHECK ("submissions"."identity" <> 'anonymous' or ("submissions"."sealed_contact" is null and "submissions"."filed_at" is null)),
	CONSTRAINT "complaint_has_a_name" CHECK ("submissions"."kind" <> 'complaint' or "submissions"."identity" = 'real-name')
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"claimed_until" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "lead_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lead_tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text NOT NULL,
	"due_on" date,
	"done_on" date,
	"done_by" uuid,
	"outcome" text,
	CONSTRAINT "lead_tasks_leadId_unitId_unique" UNIQUE("lead_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"topic_slug" text NOT NULL,
	"area_id" uuid,
	"owner_unit_id" uuid NOT NULL,
	"merchant_id" uuid,
	"stage" text NOT NULL,
	"opened_on" date NOT NULL,
	"due_on" date,
	"due_reason" jsonb,
	"accepted_on" date,
	"claimed_by" uuid,
	"closed_on" date,
	"closing_code" text,
	"answer" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leads_number_unique" UNIQUE("number"),
	CONSTRAINT "one_lead_per_submission_and_area" UNIQUE("submission_id","kind")
);
--> statement-breakpoint
CREATE TABLE "merchants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"credit_code" text,
	"township" text,
	CONSTRAINT "merchants_nameKey_unique" UNIQUE("name_key")
);
--> statement-breakpoint
CREATE TABLE "area_topics" (
	"area_id" uuid NOT NULL,
	"topic_slug" text NOT NULL,
	CONSTRAINT "area_topics_area_id_topic_slug_pk" PRIMARY KEY("area_id","topic_slug")
);
--> statement-breakpoint
CREATE TABLE "area_units" (
	"area_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "area_units_area_id_unit_id_pk" PRIMARY KEY("area_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"annotation" text NOT NULL,
	CONSTRAINT "areas_planId_number_unique" UNIQUE("plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"in_force_from" timestamp with time zone NOT NULL,
	"confirmed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"slug" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"hint_zh" text NOT NULL,
	"hint_en" text NOT NULL,
	"evidence_zh" text[] NOT NULL,
	"evidence_en" text[] NOT NULL,
	"synonyms" text[] NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_words" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"title_words" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	"title_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meili_cases" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"sent_at" timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "members_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_refusals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"townships" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "units_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "case_approvals" ADD CONSTRAINT "case_approvals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_approvals" ADD CONSTRAINT "case_approvals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_change_requests" ADD CONSTRAINT "case_change_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_change_requests" ADD CONSTRAINT "case_change_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_pictures" ADD CONSTRAINT "case_pictures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_withdrawals" ADD CONSTRAINT "case_withdrawals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_withdrawals" ADD CONSTRAINT "case_withdrawals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_last_editor_id_members_id_fk" FOREIGN KEY ("last_editor_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD CONSTRAINT "exposure_days_created_by_members_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD CONSTRAINT "exposure_days_armed_by_members_id_fk" FOREIGN KEY ("armed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_entries" ADD CONSTRAINT "exposure_entries_day_id_exposure_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."exposure_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_entries" ADD CONSTRAINT "exposure_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_holds" ADD CONSTRAINT "exposure_holds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_holds" ADD CONSTRAINT "exposure_holds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_tasks" ADD CONSTRAINT "lead_tasks_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_tasks" ADD CONSTRAINT "lead_tasks_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_tasks" ADD CONSTRAINT "lead_tasks_done_by_members_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_claimed_by_members_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_topics" ADD CONSTRAINT "area_topics_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_topics" ADD CONSTRAINT "area_topics_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_units" ADD CONSTRAINT "area_units_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_units" ADD CONSTRAINT "area_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_confirmed_by_members_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_words" ADD CONSTRAINT "case_words_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_subject_kind_subject_id_index" ON "activity" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "activity_member_id_index" ON "activity" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "case_pictures_case_id_index" ON "case_pictures" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_topic_slug_index" ON "cases" USING btree ("topic_slug");--> statement-breakpoint
CREATE INDEX "cases_lead_id_index" ON "cases" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "evidence_submission_id_index" ON "evidence" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "messages_submission_id_position_index" ON "messages" USING btree ("submission_id","position");--> statement-breakpoint
CREATE INDEX "jobs_run_at_index" ON "jobs" USING btree ("run_at");--> statement-breakpoint
CREATE INDEX "lead_notes_lead_id_index" ON "lead_notes" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "lead_tasks_unit_id_done_on_index" ON "lead_tasks" USING btree ("unit_id","done_on");--> statement-breakpoint
CREATE INDEX "leads_owner_unit_id_stage_due_on_index" ON "leads" USING btree ("owner_unit_id","stage","due_on");--> statement-breakpoint
CREATE INDEX "leads_merchant_id_index" ON "leads" USING btree ("merchant_id");--> statement-breakpoint
CREATE INDEX "leads_claimed_by_index" ON "leads" USING btree ("claimed_by");--> statement-breakpoint
CREATE INDEX "case_words_words_index" ON "case_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "case_words_title_words_index" ON "case_words" USING gin ("title_words");--> statement-breakpoint
CREATE INDEX "sessions_member_id_index" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sign_in_refusals_username_at_index" ON "sign_in_refusals" USING btree ("username","at");