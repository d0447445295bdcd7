import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMet } from "#app/cases/published/met.ts";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { isWant, wants } from "#app/intake/drafts/draft.ts";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { readForm } from "#app/web/form.server.ts";
import { head } from "#app/web/public/head.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { known, metIn, startedIn } from "./begun.server.ts";
import { keepKey } from "./draft-cookie.server.ts";
import { MetToo } from "./met-too.tsx";
import { noteBegun } from "./sender.server.ts";
import { Started } from "./started.tsx";

export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const [met, begun] = await Promise.all([metIn(new URL(request.url)), startedIn(request)]);
    const typed = known(new URL(request.url));
    return json({ typed: met ? { want: typed.want || "tip", topic: met.found.topicSlug } : typed, met, ...begun });
  });

export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const want = text("want");
    if (!isWant(want)) return json({ typed, issues: [{ field: "want", key: "intake.issues.want" as const }] }, { status: 422 });
    noteBegun(context);
    const topic = (await countMet(text("case"))) ?? text("topic").slice(0, 60);
    const key = await beginDraft(want, topic ? { topic } : {}, newFormKey(), Date.now());
    const first = inLanguage(`/submit/${draftId(key)}/first`, languageOf(new URL(request.url).pathname));
    return redirect(first, { status: 303, headers: { "Set-Cookie": await keepKey(key) } });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("intake.submit.title"), description: t("intake.submit.about") }));

/** One beginning for both forms: what somebody came for decides what they are asked. */
export default function Begin() {
  const { t, href } = useWords();
  const { lost, started, met, ...offer } = useLoaderData<typeof loader>();
  const { typed, issues } = useActionData<typeof action>() ?? { typed: offer.typed, issues: [] };
  const choices = wants.map((want) => ({
    value: want,
    label: t(`intake.submit.want.${want}.label`),
    hint: t(`intake.submit.want.${want}.hint`),
  }));
  return (
    <div className="sheet step">
      <ErrorSummary issues={issues} />
      {lost && <p className="told">{t("intake.submit.lost")}</p>}
      <Started started={started} />
      <h1>{t("intake.submit.want.title")}</h1>
      <p className="opening">{t("intake.submit.opening")}</p>
      {met && <MetToo met={met} />}
      <form method="post" action={addressWith(href("/submit"), { case: met?.found.number })}>
        {met && <input type="hidden" name="case" value={met.found.number} />}
        {typed.topic && <input type="hidden" name="topic" value={typed.topic} />}
        <Field type="radio" name="want" label={t("intake.submit.want.legend")} required choices={choices} typed={typed} issues={issues} />
        <div className="send">
          <Button>{t("intake.submit.begin")}</Button>
          <p className="why">
            {t("intake.form.send.national")} <a href="tel:12315">12315</a> · <a href="https://www.12315.cn">www.12315.cn</a>
          </p>
        </div>
      </form>
    </div>
  );
}
