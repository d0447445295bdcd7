DROP VIEW published_words;--> statement-breakpoint
DROP INDEX "case_words_title_words_index";--> statement-breakpoint
ALTER TABLE "case_words" DROP COLUMN "title_words";
