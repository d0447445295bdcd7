import { z } from "zod";
import { readCreditCode } from "#app/merchants/credit-code.ts";
import { day, text, words } from "#app/i18n/issues.ts";

/** Fields that a complaint and a tip share. Texts arrive trimmed. */
export const sharedFields = {
  merchantName: text(2, 80, "intake.issues.merchantName", "intake.issues.merchantNameLong"),
  township: text(0, 20, "intake.issues.township").optional().default(""),
  platform: text(0, 60, "intake.issues.platform").optional().default(""),
  creditCode: z
    .string()
    .trim()
    .optional()
    .default("")
    .transform((typed, context) => {
      const read = readCreditCode(typed);
      if (!typed || read.outcome === "right") return typed && read.outcome === "right" ? read.code : "";
      context.addIssue({ code: "custom", message: words(`merchants.code.${read.why}`) });
      return z.NEVER;
    }),
  topic: text(1, 60, "intake.issues.topic"),
  happenedOn: z
    .union([z.literal(""), day("intake.issues.happenedOn")])
    .optional()
    .default(""),
  story: z
    .string(words("intake.issues.storyShort"))
    .trim()
    .min(10, words("intake.issues.storyShort"))
    .max(5000, words("intake.issues.storyLong")),
};

type Shared = { [Field in keyof typeof sharedFields]: string } & { merchantAddress: string };

/** What both kinds say of the matter, and nothing of who says it. */
export const sharedOf = (form: Shared): Shared => ({
  merchantName: form.merchantName,
  merchantAddress: form.merchantAddress,
  township: form.township,
  platform: form.platform,
  creditCode: form.creditCode,
  topic: form.topic,
  happenedOn: form.happenedOn,
  story: form.story,
});

export const personName = text(2, 40, "intake.issues.name", "intake.issues.nameLong");

/** A mobile or a landline number, as people write them. */
export const phone = z
  .string(words("intake.issues.phone"))
  .transform((text) => text.normalize("NFKC").replace(/[\s\-()]/g, ""))
  .pipe(z.string().regex(/^(\+?86)?(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})$/, words("intake.issues.phone")));
