import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import { personName, phone, sharedFields, sharedOf } from "./form-parts.ts";
import { requests } from "./requests.ts";
import type { Contact } from "./seal-contact.ts";
import type { Behalf, ToFile } from "./to-file.ts";

/** The fields of every complaint. */
export const complaintFields = {
  ...sharedFields,
  name: personName,
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
  orderNumber: text(0, 60, "intake.issues.orderNumber").optional().default(""),
  consent: z.literal("on", words("intake.issues.consent")),
};

/** A form that does not ask means oneself. */
const self = z
  .enum(["self", ""], words("intake.issues.behalf"))
  .optional()
  .transform(() => "self" as const);

const forms = {
  self: z.object({ ...complaintFields, behalf: self }),
  /** The power of attorney and the agent's papers come with the files (市监令121 art. 11). */
  agent: z.object({ ...complaintFields, behalf: z.literal("agent"), agentName: personName, agentPhone: phone }),
  /** More people with the same dispute; whoever writes speaks for them (art. 12). */
  joint: z.object({
    ...complaintFields,
    behalf: z.literal("joint"),
    others: text(2, 1000, "intake.issues.others", "intake.issues.othersLong"),
  }),
};

/** What a complaint must say (市监令121 art. 10): who complains, about whom, what happened, what is asked for. */
export const complaintForm = (behalf: string) => (isBehalf(behalf) ? forms[behalf] : forms.self);

const isBehalf = (behalf: string): behalf is Behalf => Object.hasOwn(forms, behalf);

type ComplaintForm = z.infer<ReturnType<typeof complaintForm>>;

export const complaintOf = (form: ComplaintForm): ToFile => ({
  ...sharedOf(form),
  kind: "complaint",
  identity: "real-name",
  contact: contactOf(form),
  request: form.request,
  amountYuan: form.amountYuan || null,
  orderNumber: form.orderNumber || null,
  behalf: form.behalf,
});

function contactOf(form: ComplaintForm): Contact {
  const { name, phone, address } = form;
  if (form.behalf === "agent") return { name, phone, address, agent: { name: form.agentName, phone: form.agentPhone } };
  return form.behalf === "joint" ? { name, phone, address, others: form.others } : { name, phone, address };
}
