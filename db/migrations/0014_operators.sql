CREATE TABLE "operators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"credit_code" text,
	"address" text DEFAULT '' NOT NULL,
	"township" text,
	"ended_on" date,
	CONSTRAINT "operator_has_a_name" CHECK (length("operators"."name") between 2 and 80 and length("operators"."name_key") >= 2),
	CONSTRAINT "operator_address_fits" CHECK (length("operators"."address") <= 120)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_operator_per_code" ON "operators" USING btree ("credit_code") WHERE "operators"."ended_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_operator_per_name_and_township" ON "operators" USING btree ("name_key",coalesce("township", '')) WHERE "operators"."ended_on" is null;