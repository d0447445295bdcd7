import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { sendDraft } from "#app/intake/drafts/send-draft.ts";
import { readForm } from "#app/web/form.server.ts";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { Confirmation } from "./confirmation.tsx";
import { dropKey } from "./draft-cookie.server.ts";
import { toReview } from "./review.server.ts";
import { ReviewSheet } from "./review-sheet.tsx";
import { arrivalOf, challengeFor } from "./sender.server.ts";
import { isAskedAnew, lost, toStep } from "./step.server.ts";

/** Asked for by its address there is nothing to send, and the review answers. */
export const loader = ({ request, params }: LoaderFunctionArgs) => {
  if (!isAskedAnew(request)) throw toStep(request, params.draft ?? "", "review");
  return json(null);
};

/** Sends by the hidden key of the form, so that Back and a second tap find the same receipt when the cookie is gone. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const form = await readForm(request);
    const key = form.text("formKey");
    const sent = await sendDraft(key, arrivalOf(context, form));
    if (sent.outcome === "gone") throw lost(request);
    if (sent.outcome === "invalid")
      return json({ review: await toReview(key, sent.draft, sent.issues, challengeFor(context, key)) }, { status: 422 });
    return json({ filed: { ...sent, formKey: key } }, { headers: { "Set-Cookie": await dropKey(draftId(key)) } });
  });

export const meta: MetaFunction<typeof loader> = (page) => head(page, (t) => ({ title: t("intake.submit.sent") }));

export default function Send() {
  const { t } = useWords();
  const answer = useActionData<typeof action>();
  if (answer && "filed" in answer) return <Confirmation filed={answer.filed} />;
  return answer ? <ReviewSheet review={answer.review} title={t("intake.submit.review.title")} /> : null;
}
