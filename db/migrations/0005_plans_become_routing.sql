CREATE TABLE "lead_returns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lead_rulings" (
	"lead_id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic_decisions" (
	"lead_id" uuid PRIMARY KEY NOT NULL,
	"topic_slug" text NOT NULL,
	"words" text[] NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learned_words" (
	"source" text NOT NULL,
	"topic_slug" text NOT NULL,
	"word" text NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "learned_words_source_topic_slug_word_pk" PRIMARY KEY("source","topic_slug","word")
);
--> statement-breakpoint
CREATE TABLE "plan_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice" text NOT NULL,
	"title" text NOT NULL,
	"year" integer,
	"bureau" text,
	"areas" jsonb NOT NULL,
	"deadlines" jsonb NOT NULL,
	"occasions" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"plan_id" uuid
);
--> statement-breakpoint
CREATE TABLE "topic_terms" (
	"topic_slug" text NOT NULL,
	"word" text NOT NULL,
	"weight" real NOT NULL,
	CONSTRAINT "topic_terms_topic_slug_word_pk" PRIMARY KEY("topic_slug","word")
);
--> statement-breakpoint
ALTER TABLE "leads" DROP CONSTRAINT "one_lead_per_submission_and_area";--> statement-breakpoint
ALTER TABLE "areas" DROP CONSTRAINT "areas_planId_number_unique";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "elsewhere" text;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "why" jsonb;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "kind" text DEFAULT 'area' NOT NULL;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "bureau" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "notice" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "deadlines" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "occasions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "confirmed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "duty" jsonb;--> statement-breakpoint
ALTER TABLE "lead_returns" ADD CONSTRAINT "lead_returns_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_returns" ADD CONSTRAINT "lead_returns_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_returns" ADD CONSTRAINT "lead_returns_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_rulings" ADD CONSTRAINT "lead_rulings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_rulings" ADD CONSTRAINT "lead_rulings_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_rulings" ADD CONSTRAINT "lead_rulings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_decisions" ADD CONSTRAINT "topic_decisions_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_decisions" ADD CONSTRAINT "topic_decisions_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_decisions" ADD CONSTRAINT "topic_decisions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned_words" ADD CONSTRAINT "learned_words_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_started_by_members_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_terms" ADD CONSTRAINT "topic_terms_topic_slug_topics_slug_fk" FOREIGN KEY ("topic_slug") REFERENCES "public"."topics"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_returns_lead_id_index" ON "lead_returns" USING btree ("lead_id");--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "one_lead_per_submission_and_area" UNIQUE NULLS NOT DISTINCT("submission_id","kind","area_id");--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_planId_kind_number_unique" UNIQUE("plan_id","kind","number");--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_year_version_unique" UNIQUE("year","version");