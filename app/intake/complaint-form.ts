import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import { phone, sharedFields } from "./form-parts.ts";
import type { ToFile } from "./to-file.ts";

export const requests = ["return", "exchange", "repair", "refund", "compensation", "apology", "other"] as const;

/** What a complaint must say (市监令121 art. 10): who complains, about whom, what happened, what is asked for. */
export const complaintForm = z.object({
  ...sharedFields,
  name: text(2, 40, "intake.issues.name", "intake.issues.nameLong"),
  phone,
  address: text(4, 120, "intake.issues.address", "intake.issues.addressLong"),
  merchantAddress: text(2, 120, "intake.issues.merchantAddress", "intake.issues.addressLong"),
  request: z.enum(requests, words("intake.issues.request")),
  amountYuan: z
    .string()
    .default("")
    .transform((text) => text.normalize("NFKC").replace(/[,，\s¥元]/g, ""))
    .pipe(
      z.union([z.literal(""), z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, words("intake.issues.amount"))], words("intake.issues.amount")),
    ),
  consent: z.literal("on", words("intake.issues.consent")),
});

export const complaintOf = ({ name, phone, address, amountYuan, ...form }: z.infer<typeof complaintForm>): ToFile => ({
  ...form,
  kind: "complaint",
  identity: "real-name",
  contact: { name, phone, address },
  amountYuan: amountYuan || null,
});
