CREATE TABLE "day_stops" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"day_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "industry_doors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"day_id" uuid NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "industry_doors_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "occasions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"uid" text,
	"added_by" uuid NOT NULL,
	CONSTRAINT "occasions_uid_unique" UNIQUE("uid")
);
--> statement-breakpoint
CREATE TABLE "rehearsal_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"day_id" uuid NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "rehearsal_links_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
ALTER TABLE "exposure_holds" ALTER COLUMN "member_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "occasion" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "audience" text DEFAULT 'public' NOT NULL;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "audience_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "risk_level" text;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "risk_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exposure_days" ADD COLUMN "risk_answer" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "day_stops" ADD CONSTRAINT "day_stops_day_id_exposure_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."exposure_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_stops" ADD CONSTRAINT "day_stops_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "industry_doors" ADD CONSTRAINT "industry_doors_day_id_exposure_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."exposure_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "industry_doors" ADD CONSTRAINT "industry_doors_made_by_members_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occasions" ADD CONSTRAINT "occasions_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_links" ADD CONSTRAINT "rehearsal_links_day_id_exposure_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."exposure_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_links" ADD CONSTRAINT "rehearsal_links_made_by_members_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "a_day_has_one_door" ON "industry_doors" USING btree ("day_id") WHERE ended_at is null;