import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { head } from "./head.ts";
import { takeDeed } from "./receipt/deed.server.ts";
import { FilingPage } from "./receipt/filing-page.tsx";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The sender takes the matter back. The receipt travels in the form. */
export const action = takeDeed("withdraw");

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.receipt.title") }));

export default function ReceiptWithdraw() {
  const answer = useActionData<typeof action>();
  return answer?.filing ? <FilingPage {...answer} /> : <ReceiptForm issues={answer?.issues ?? []} />;
}
