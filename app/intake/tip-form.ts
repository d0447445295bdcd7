import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import { personName, phone, sharedFields, sharedOf } from "./form-parts.ts";
import type { ToFile } from "./to-file.ts";

const tip = {
  ...sharedFields,
  merchantAddress: text(0, 120, "intake.issues.merchantAddress", "intake.issues.addressLong").optional().default(""),
  wishesReward: z
    .union([z.literal("on"), z.literal("")])
    .optional()
    .default(""),
};

const forms = {
  "real-name": z.object({ ...tip, identity: z.literal("real-name"), name: personName, phone }),
  "contact-only": z.object({ ...tip, identity: z.literal("contact-only"), phone }),
  anonymous: z.object({ ...tip, identity: z.literal("anonymous") }),
};

const undecided = z.object({ ...tip, identity: z.literal([], words("intake.issues.identity")) });

/**
 * What a tip must say (市监令121 art. 28): a clue and what it rests on. Who tells it is theirs to decide; while that is
 * open, everything else that is wrong is said all the same.
 */
export const tipForm = (identity: string) => (isDecided(identity) ? forms[identity] : undecided);

const isDecided = (identity: string): identity is keyof typeof forms => Object.hasOwn(forms, identity);

export const tipOf = (form: z.infer<ReturnType<typeof tipForm>>): ToFile => ({
  ...sharedOf(form),
  kind: "tip",
  identity: form.identity,
  contact: form.identity === "anonymous" ? null : { name: form.identity === "real-name" ? form.name : "", phone: form.phone, address: "" },
  request: null,
  amountYuan: null,
  orderNumber: null,
  behalf: "self",
});
