import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { type Step, stepsOf } from "#app/intake/drafts/steps.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import type { Sheet } from "./sheet.ts";

type Props = {
  sheet: Sheet;
  title: string;
  why?: ReactNode;
  className?: string;
  button?: string;
  before?: ReactNode;
  after?: ReactNode;
  children: ReactNode;
};

/** One question: how far one is, what is asked and why, and one button that saves and goes on. */
export function StepFrame({ sheet, title, why, className = "", button, before, after, children }: Props) {
  const { t, href } = useWords();
  const { id, step, issues, fromReview } = sheet;
  return (
    <div className={`sheet step ${className}`}>
      <ErrorSummary issues={issues} />
      <Progress sheet={sheet} />
      <h1>{title}</h1>
      {why && <p className="why aside">{why}</p>}
      {before}
      <form method="post" encType="multipart/form-data" action={href(`/submit/${id}/${step}${fromReview ? "?from=review" : ""}`)}>
        {children}
        <div className="send">
          <Button>{button ?? t(fromReview ? "intake.submit.back" : "intake.submit.next")}</Button>
          <p className="small quiet">{t("intake.submit.saved")}</p>
        </div>
      </form>
      {after}
    </div>
  );
}

/** "第 3 步，共 8 步", with the way back to the step before. */
export function Progress({ sheet: { id, want, step } }: { sheet: Pick<Sheet, "id" | "want" | "step"> }) {
  const { t, href } = useWords();
  const steps: readonly Step[] = stepsOf[want];
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  return (
    <div className="progress">
      <p>
        <span>{t(`intake.submit.want.${want}.short`)}</span> · {t("intake.submit.place", { place: place + 1, count: steps.length })}
      </p>
      <progress value={place + 1} max={steps.length} aria-hidden="true" />
      {before && <a href={href(`/submit/${id}/${before}`)}>{t("intake.submit.before")}</a>}
    </div>
  );
}
