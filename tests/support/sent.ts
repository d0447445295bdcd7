import type { Upload } from "#app/evidence/upload.ts";
import { attachFiles } from "#app/intake/drafts/attach-files.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import type { Want } from "#app/intake/drafts/draft.ts";
import { type Sending, sendDraft } from "#app/intake/drafts/send-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";

/** A form as somebody fills it in; the same key twice is the same form. */
export type Written = { typed: Record<string, string>; uploads: Upload[]; kept: string[]; formKey: string };

/** A tip as somebody would send it. */
export function tip(typed: Record<string, string> = {}, formKey = newFormKey()): Written {
  return {
    formKey,
    uploads: [],
    kept: [],
    typed: {
      identity: "anonymous",
      topic: "fuel-metering",
      merchantName: "禾安县顺达加油站",
      merchantAddress: "城东镇国道路口",
      township: "城东镇",
      happenedOn: "",
      story: "六号枪加四十升只有三十八升半，油表不对，连着三次都这样。",
      ...typed,
    },
  };
}

/** A complaint as somebody would send it. */
export function complaint(typed: Record<string, string> = {}, formKey = newFormKey()): Written {
  return {
    formKey,
    uploads: [],
    kept: [],
    typed: {
      name: "林小满",
      phone: "138 0000 1024",
      address: "禾安县城关镇人民路",
      topic: "health-products",
      merchantName: "康乐堂药店",
      merchantAddress: "河西街道新华路",
      township: "河西街道",
      happenedOn: "",
      request: "refund",
      amountYuan: "1,980",
      story: "店员说吃了能降糖，我妈买了六盒，血糖没降还头晕，想退款。",
      consent: "on",
      ...typed,
    },
  };
}

/** Writes a form into a draft, with its files, and sends it: what the step pages do one after the other. */
export async function send(want: Want, { typed, uploads, formKey }: Written): Promise<Sending> {
  await beginDraft(want, typed, formKey);
  if (uploads.length) await attachFiles(formKey, uploads);
  return sendDraft(formKey);
}

export const submitTip = (written: Written): Promise<Sending> => send("tip", written);

export const submitComplaint = (written: Written): Promise<Sending> => send("complaint", written);
