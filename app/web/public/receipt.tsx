import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { FilingPage } from "./receipt/filing-page.tsx";
import { openFiling } from "./receipt/open.server.ts";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The receipt arrives by POST and leaves no trace: not in the address, not in a cache. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const opened = await openFiling(text("receipt"), context);
    return json({ ...opened, typed }, { status: opened.status });
  });

export const meta: MetaFunction = (page) =>
  head(page, (t) => ({ title: t("intake.receipt.title"), description: t("intake.receipt.opening") }));

export default function Receipt() {
  const answer = useActionData<typeof action>();
  return answer?.filing ? <FilingPage {...answer} /> : <ReceiptForm issues={answer?.issues ?? []} typed={answer?.typed} />;
}
