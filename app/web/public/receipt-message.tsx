import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { writeToBureau } from "#app/intake/write-to-bureau.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { FilingPage } from "./receipt/filing-page.tsx";
import { openFiling } from "./receipt/open.server.ts";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The sender writes back and sees the filing again with the new letter. The same form twice is one letter. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const receipt = text("receipt");
    // Opened first: whoever guesses waits before anything is looked up, and a wrong one writes nothing.
    const known = await openFiling(receipt, context);
    if (!known.filing) return json({ ...known, written: false }, { status: known.status });
    const sent = await writeToBureau({ receipt, body: text("body"), formKey: text("formKey") });
    const opened = await openFiling(receipt, null);
    if (!opened.filing || sent.outcome === "unknown") return json({ ...opened, filing: null, written: false }, { status: 404 });
    if (sent.outcome === "invalid") {
      return json({ ...opened, issues: sent.issues, typed, formKey: text("formKey"), written: false }, { status: 422 });
    }
    return json({ ...opened, written: true });
  });

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.receipt.title") }));

/** Without a letter there is nothing to show here, and the receipt is asked for. */
export default function ReceiptMessage() {
  const answer = useActionData<typeof action>();
  return answer?.filing ? <FilingPage {...answer} /> : <ReceiptForm issues={answer?.issues ?? []} />;
}
