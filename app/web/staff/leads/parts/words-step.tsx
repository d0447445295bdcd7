import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Refused } from "./lead-for.server.ts";
import type { ShownLead } from "./lead-shape.ts";
import { StepForm } from "./step-form.tsx";

type Props = {
  step: "ask" | "note" | "return";
  field: string;
  rows: number;
  can: keyof ShownLead["can"];
  lead: ShownLead;
  refused?: Refused;
};

/** A step that needs one text and nothing else: a question, a note, a reason. */
export function WordsStep({ step, field, rows, can, lead, refused }: Props) {
  const { t } = useWords();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  return (
    <StepForm step={step} lead={lead} possible={lead.can[can]} refused={refused}>
      <Field name={field} type="textarea" rows={rows} label={t(`leads.desk.${step}.label`)} required {...asked} />
    </StepForm>
  );
}
