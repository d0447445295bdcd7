import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { head } from "./head.ts";
import { takeDeed } from "./receipt/deed.server.ts";
import { FilingPage } from "./receipt/filing-page.tsx";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The sender asks to have a closed matter opened again. The receipt travels in the form. */
export const action = takeDeed("reopen");

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.receipt.title") }));

export default function ReceiptReopen() {
  const answer = useActionData<typeof action>();
  return answer?.filing ? <FilingPage {...answer} /> : <ReceiptForm issues={answer?.issues ?? []} />;
}
