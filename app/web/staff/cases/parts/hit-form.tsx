import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import type { Refused } from "./case-for.server.ts";
import type { ShownCase } from "./case-shape.ts";
import { StepForm } from "./step-form.tsx";

type Props = {
  step: "redaction-accept" | "redaction-mask";
  known: ShownCase;
  hit: { id: string | null; found: string } | null;
  refused?: Pick<Refused, "issues">;
  children: ReactNode;
};

/** What is to become of one hit: the words themselves, and what is asked about them. */
export function HitForm({ step, known, hit, refused, children }: Props) {
  const { t } = useWords();
  return (
    <StepForm step={step} known={known} possible={known.can.edit && hit !== null} refused={refused}>
      <input type="hidden" name="hit" value={hit?.id ?? ""} />
      <dl className="facts">
        <dt>{t(`cases.desk.${step}.words`)}</dt>
        <dd>{hit?.found}</dd>
      </dl>
      {children}
    </StepForm>
  );
}
