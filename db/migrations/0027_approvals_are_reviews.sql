DROP TABLE "case_approvals";
--> statement-breakpoint
drop function second_person();
