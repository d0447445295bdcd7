import { z } from "zod";
import { words } from "#app/i18n/issues.ts";

/** Fields that a complaint and a tip share. Texts arrive trimmed. */
export const sharedFields = {
  merchantName: z.string().min(2, words("intake.issues.merchantName")).max(80, words("intake.issues.merchantName")),
  township: z.string().max(20, words("intake.issues.township")),
  topic: z.string().min(1, words("intake.issues.topic")),
  happenedOn: z.union([z.literal(""), z.iso.date(words("intake.issues.happenedOn"))]),
  story: z.string().min(10, words("intake.issues.storyShort")).max(5000, words("intake.issues.storyLong")),
  /** A field no person sees; only a machine fills it. */
  website: z.string().max(0, words("intake.issues.machine")).optional(),
};

/** A mobile or a landline number, as people write them. */
export const phone = z
  .string()
  .transform((text) => text.normalize("NFKC").replace(/[\s\-()]/g, ""))
  .pipe(z.string().regex(/^(\+?86)?(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})$/, words("intake.issues.phone")));
