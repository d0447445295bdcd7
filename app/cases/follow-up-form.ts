import { z } from "zod";
import { day, text, words } from "#app/i18n/issues.ts";
import { recheckResults, replyKinds } from "#db/schema/follow-ups.ts";

export { recheckResults, replyKinds };

/** 整改回头看: on which day, and one of a fixed list. */
export const recheckForm = z.object({
  checkedOn: day("cases.issues.checkedOn"),
  result: z.enum(recheckResults, words("cases.issues.result")),
});

/** The operator's answer as one of a fixed list, with its date and the number of the letter it came in. */
export const replyForm = z.object({
  repliedOn: day("cases.issues.repliedOn"),
  reply: z.enum(replyKinds, words("cases.issues.reply")),
  letterNo: text(2, 60, "cases.issues.letterNo"),
});

/** By the word in their addresses. */
export const followUpKinds = ["rechecks", "replies"] as const;

export type FollowUpKind = (typeof followUpKinds)[number];
