import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { Carried } from "./carried.tsx";
import type { Draft } from "./draft.ts";
import { OtherLanguage } from "./other-language.tsx";

/** The frame of both forms: what to do first when someone is in danger, the questions, and the one button. */
export function FilingForm({ kind, draft, children }: { kind: "complaint" | "tip"; draft: Draft; children: ReactNode }) {
  const { t, href } = useWords();
  return (
    <div className="sheet">
      <ErrorSummary issues={draft.issues} />
      <h1>{t(`common.nav.${kind}`)}</h1>
      <p className="opening">{t(`intake.form.${kind}.opening`)}</p>
      <p className="why danger">
        {t("intake.form.danger.before")}{" "}
        <span className="nowrap">
          <a href="tel:110">110</a> · <a href="tel:119">119</a> · <a href="tel:120">120</a>
        </span>
        {t("intake.form.danger.after")}
      </p>
      <form id="form" className="filing" method="post" action={href(`/${kind}`)} encType="multipart/form-data">
        <input type="hidden" name="formKey" value={draft.formKey} />
        {/* Enter in a line sends the form, as ever: the first button of a form is the one it presses. */}
        <input type="submit" className="trap" tabIndex={-1} aria-hidden value={t(`intake.form.${kind}.send`)} />
        <Carried kind={kind} typed={draft.typed} />
        <div className="trap" aria-hidden={draft.issues.every((issue) => issue.field !== "website") || undefined}>
          <Field name="website" label={t("intake.form.trap")} typed={draft.typed} issues={draft.issues} autoComplete="off" tabIndex={-1} />
        </div>
        <OtherLanguage kind={kind} />
        {children}
        <div className="send">
          <p className="why">{t("intake.form.send.keeps")}</p>
          <p className="why">
            {t("intake.form.send.national")} <a href="tel:12315">12315</a> · <a href="https://www.12315.cn">www.12315.cn</a>
          </p>
          <Button>{t(`intake.form.${kind}.send`)}</Button>
        </div>
      </form>
      <script type="module" src="/scripts/photos.js" />
      <script type="module" src="/scripts/topic.js" />
    </div>
  );
}

/** One question of the form and what belongs to it. */
export function Question({ title, className = "", children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <section className={`question ${className}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
