import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Button, type ButtonKind } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import type { Refused } from "./lead-for.server.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Step =
  | "clear"
  | "claim"
  | "ask"
  | "note"
  | "return"
  | "route"
  | "rule"
  | "rename"
  | "link"
  | "accept"
  | "file"
  | "close"
  | "identity"
  | "register"
  | "task";

type Props = {
  step: Step;
  lead: ShownLead;
  possible: boolean;
  refused?: Pick<Refused, "issues">;
  kind?: ButtonKind;
  /** What is good to know before answering. */
  before?: ReactNode;
  children?: ReactNode;
};

/** One step beside its lead: what it does, what it needs, and the way back. Posted to the address it stands at. */
export function StepForm({ step, lead, possible, refused, kind, before, children }: Props) {
  const { t, href } = useWords();
  const issues = refused?.issues ?? [];
  const back = <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>;
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part">
        <h2>{t(`leads.desk.${step}.title`)}</h2>
        {possible ? (
          <form method="post" className="form">
            <p className="quiet">{t(`leads.desk.${step}.intro`)}</p>
            <ErrorSummary issues={issues} />
            {before}
            {children}
            <div className="go">
              <Button kind={kind}>{t(`leads.desk.${step}.button`)}</Button>
              {back}
            </div>
          </form>
        ) : (
          <>
            <ErrorSummary issues={issues} />
            <p>{t("leads.desk.step.notNow")}</p>
            <p>{back}</p>
          </>
        )}
      </section>
    </LeadFrame>
  );
}
