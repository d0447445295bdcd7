import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import { phone, sharedFields } from "./form-parts.ts";

const tip = {
  ...sharedFields,
  merchantAddress: text(0, 120, "intake.issues.merchantAddress").optional().default(""),
};

const name = text(2, 40, "intake.issues.name");

/** What a tip must say (市监令121 art. 28): a clue and what it rests on. Who tells it is theirs to decide. */
export const tipForm = z.discriminatedUnion(
  "identity",
  [
    z.object({ ...tip, identity: z.literal("real-name"), name, phone }),
    z.object({ ...tip, identity: z.literal("contact-only"), phone }),
    z.object({ ...tip, identity: z.literal("anonymous") }),
  ],
  words("intake.issues.identity"),
);
