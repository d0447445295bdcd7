import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { dropUploads } from "#app/evidence/drop-uploads.ts";
import { mostFiles } from "#app/evidence/kinds.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { writeToBureau } from "#app/intake/write-to-bureau.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { FilingPage } from "./receipt/filing-page.tsx";
import { openFiling } from "./receipt/open.server.ts";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The sender writes back, with files or without, and sees the filing again with the new letter. The same form twice is one letter. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, all, typed, uploads } = await readForm(request, mostFiles + 1);
    const [receipt, about, formKey] = [text("receipt"), text("matter"), text("formKey")];
    // Opened first: whoever guesses waits before anything is looked up, and a wrong one writes nothing.
    const known = await openFiling(receipt, context);
    if (!known.filing) await dropUploads(uploads);
    if (!known.filing) return json({ ...known, written: false }, { status: known.status });
    const t = translate(languageOf(new URL(request.url).pathname));
    const letter = { receipt, matter: about, body: text("body"), formKey, uploads, kept: all("kept") };
    const sent = await writeToBureau(letter, t("intake.filing.added.only"));
    const opened = await openFiling(receipt, null);
    if (!opened.filing || sent.outcome === "unknown") return json({ ...opened, filing: null, written: false }, { status: 404 });
    if (sent.outcome === "written") return json({ ...opened, about, written: true });
    const { issues, kept } = sent;
    return json({ ...opened, about, issues, kept, typed, formKey, written: false }, { status: 422 });
  });

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.receipt.title") }));

/** Without a letter there is nothing to show here, and the receipt is asked for. */
export default function ReceiptMessage() {
  const answer = useActionData<typeof action>();
  return answer?.filing ? <FilingPage {...answer} /> : <ReceiptForm issues={answer?.issues ?? []} />;
}
