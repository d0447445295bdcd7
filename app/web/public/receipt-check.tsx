import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { Issue } from "#app/i18n/keys.ts";
import { checkCopy } from "#app/intake/check-copy.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { CopyChecked } from "./receipt/copy-checked.tsx";
import { ReceiptForm } from "./receipt/receipt-form.tsx";

/** The receipt typed again from one's own copy, by POST only: right, or shown once more. */
export const action = ({ request }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const copied = await checkCopy({ receipt: text("receipt"), formKey: text("formKey") });
    const none: Issue[] = [];
    const issue: Issue = { field: "receipt", key: copied.outcome === "unknown" ? "intake.receipt.unknown" : "intake.copy.wrong" };
    if (copied.outcome === "right") return json({ copied, issues: none, typed: {} });
    if (copied.outcome === "unknown") return json({ copied: null, issues: [issue], typed: {} }, { status: 404 });
    return json({ copied, issues: [issue], typed }, { status: 422 });
  });

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.copy.title") }));

export default function ReceiptCheck() {
  const answer = useActionData<typeof action>();
  if (!answer?.copied) return <ReceiptForm issues={answer?.issues ?? []} />;
  return <CopyChecked {...answer.copied} issues={answer.issues} typed={answer.typed} />;
}
