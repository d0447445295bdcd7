import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readAcknowledgement } from "#app/intake/acknowledgement.ts";
import { readForm } from "#app/web/form.server.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";

/** Says whether an acknowledgement is ours, by its code alone: no matter, no person, no database. */
export const action = ({ request }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const told = readAcknowledgement(text("code"));
    const issues: Issue[] = told ? [] : [{ field: "code", key: "intake.verify.notOurs" }];
    return json({ told, issues, typed }, { status: told ? 200 : 422, headers: { "Cache-Control": "no-store" } });
  });

export const meta: MetaFunction = (page) =>
  head(page, (t) => ({ title: t("intake.verify.title"), description: t("intake.verify.opening") }));

export default function Verify() {
  const { t, href, language } = useWords();
  const answer = useActionData<typeof action>();
  const told = answer?.told;
  return (
    <div className="sheet">
      <ErrorSummary issues={answer?.issues ?? []} />
      <h1>{t("intake.verify.title")}</h1>
      <p className="opening">{t("intake.verify.opening")}</p>
      {told && (
        <section className="slip" role="status">
          <h2>{t("intake.verify.ours")}</h2>
          <FactStrip
            facts={[
              { term: t("intake.verify.kind"), value: t(`intake.verify.kinds.${told.kind}`) },
              { term: t("intake.filed.on"), value: showDate(told.filedOn, language) },
              { term: t(`intake.filed.${told.kind}.due`), value: showDate(told.dueOn, language) },
            ]}
          />
        </section>
      )}
      <form method="post" action={href("/verify")} className="receipt-field">
        <Field
          name="code"
          label={t("intake.verify.code")}
          hint={t("intake.verify.hint")}
          required
          autoComplete="off"
          maxLength={80}
          typed={answer?.typed ?? {}}
          issues={answer?.issues ?? []}
        />
        <div className="send-line">
          <Button>{t("intake.verify.check")}</Button>
        </div>
      </form>
    </div>
  );
}
