CREATE TABLE "search_misses" (
	"day" date NOT NULL,
	"asked" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "search_misses_day_asked_pk" PRIMARY KEY("day","asked")
);
--> statement-breakpoint
CREATE TABLE "search_sides" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"answers" text NOT NULL,
	"filling" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"names" text[] NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"holes" text[] NOT NULL,
	"cases" integer NOT NULL
);
--> statement-breakpoint
-- The index is made anew with two sides; the clock fills it as soon as the portal is up.
DROP TABLE "case_words";--> statement-breakpoint
CREATE TABLE "case_words" (
	"side" text NOT NULL,
	"case_id" uuid NOT NULL,
	"words" "tsvector" NOT NULL,
	"title_text" text NOT NULL,
	"made_from" "bytea" NOT NULL,
	"visible" "tstzrange" DEFAULT 'empty' NOT NULL,
	"keys" text[] DEFAULT '{}' NOT NULL,
	"release_at" timestamp with time zone,
	"position" integer DEFAULT 0 NOT NULL,
	"amount" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "case_words_side_case_id_pk" PRIMARY KEY("side","case_id")
) PARTITION BY LIST ("side");
--> statement-breakpoint
CREATE TABLE case_words_a PARTITION OF case_words FOR VALUES IN ('a');--> statement-breakpoint
CREATE TABLE case_words_b PARTITION OF case_words FOR VALUES IN ('b');--> statement-breakpoint
ALTER TABLE "case_words" ADD CONSTRAINT "case_words_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_synonyms" ADD CONSTRAINT "search_synonyms_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_synonyms" ADD CONSTRAINT "search_synonyms_ended_by_members_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_pinyin_index" ON "search_words" USING btree ("pinyin");--> statement-breakpoint
CREATE INDEX "search_words_initials_index" ON "search_words" USING btree ("initials");--> statement-breakpoint
CREATE INDEX "search_words_holes_index" ON "search_words" USING gin ("holes");--> statement-breakpoint
CREATE INDEX "case_words_by_case" ON "case_words" USING btree ("case_id");