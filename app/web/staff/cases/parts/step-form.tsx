import type { ReactNode } from "react";
import type { ReviewStep } from "#app/cases/review-steps.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button, type ButtonKind } from "#app/web/ui/button.tsx";
import type { Refused } from "./case-for.server.ts";
import { CaseFrame } from "./case-frame.tsx";
import type { ShownCase } from "./case-shape.ts";
import { Refusal } from "./refusal.tsx";

type Step =
  | `review-${ReviewStep}`
  | "publish-correction"
  | "request-changes"
  | "withdraw"
  | "picture"
  | "redaction-accept"
  | "redaction-mask"
  | "picture-remove"
  | "add-recheck"
  | "add-reply";

type Props = {
  step: Step;
  known: ShownCase;
  possible: boolean;
  refused?: Pick<Refused, "issues">;
  kind?: ButtonKind;
  files?: boolean;
  children?: ReactNode;
};

/** One step beside its case: what it does, what it needs, and the way back. Posted to the address it stands at. */
export function StepForm({ step, known, possible, refused, kind, files = false, children }: Props) {
  const { t, href } = useWords();
  const issues = refused?.issues ?? [];
  const back = <a href={href(`/staff/cases/${known.number}`)}>{t("cases.desk.step.back")}</a>;
  return (
    <CaseFrame known={known}>
      <section className="sheet-part">
        <h2>{t(`cases.desk.${step}.title`)}</h2>
        {possible ? (
          <form method="post" className="form" encType={files ? "multipart/form-data" : undefined}>
            <p className="quiet">{t(`cases.desk.${step}.intro`)}</p>
            <Refusal issues={issues} />
            {children}
            <div className="go">
              <Button kind={kind}>{t(`cases.desk.${step}.button`)}</Button>
              {back}
            </div>
          </form>
        ) : (
          <>
            <Refusal issues={issues} />
            <p>{t("cases.desk.step.notNow")}</p>
            <p>{back}</p>
          </>
        )}
      </section>
    </CaseFrame>
  );
}
