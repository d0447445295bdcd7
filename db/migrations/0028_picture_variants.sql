CREATE TABLE "picture_variants" (
	"picture_id" text NOT NULL,
	"format" text NOT NULL,
	"width" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	CONSTRAINT "picture_variants_picture_id_format_width_pk" PRIMARY KEY("picture_id","format","width")
);
--> statement-breakpoint
ALTER TABLE "picture_variants" ADD CONSTRAINT "picture_variants_picture_id_case_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."case_pictures"("id") ON DELETE no action ON UPDATE no action;