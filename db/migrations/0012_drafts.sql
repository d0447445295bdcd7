CREATE TABLE "drafts" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"locked" "bytea" NOT NULL,
	"born_on" date DEFAULT '-infinity' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "platform" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "credit_code" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "order_number" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "behalf" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "reward_hash" "bytea";--> statement-breakpoint
CREATE INDEX "drafts_born_on_index" ON "drafts" USING btree ("born_on");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_rewardHash_unique" UNIQUE("reward_hash");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "only_complaints_have_orders" CHECK ("submissions"."kind" = 'complaint' or ("submissions"."order_number" is null and "submissions"."behalf" = 'self'));--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "only_tips_are_rewarded" CHECK ("submissions"."kind" = 'tip' or "submissions"."reward_hash" is null);