import { useWords } from "#app/i18n/words.tsx";
import type { Unregistered } from "#app/leads/unregistered-leads.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Refused } from "./lead-for.server.ts";
import type { ShownLead } from "./lead-shape.ts";
import { StepForm } from "./step-form.tsx";

type Props = { lead: ShownLead | null; brief: Unregistered | null; refused?: Pick<Refused, "issues" | "typed"> };

/** The one field, beside the lead or, for intake, under the lead's number alone. */
export function RegisterStep({ lead, brief, refused }: Props) {
  const { t } = useWords();
  const field = (
    <Field
      name="number12315"
      label={t("leads.desk.register.label")}
      hint={t("leads.desk.register.hint")}
      required
      autoComplete="off"
      maxLength={60}
      typed={refused?.typed ?? { number12315: lead?.number12315 ?? "" }}
      issues={refused?.issues ?? []}
    />
  );
  if (lead) {
    return (
      <StepForm step="register" lead={lead} possible={lead.can.register} refused={refused}>
        {field}
      </StepForm>
    );
  }
  return (
    <FilingStep
      from={{ to: "/staff/filings/unregistered", label: t("leads.desk.unregistered.title") }}
      title={t("leads.desk.lead.title", { number: brief?.number ?? "" })}
      intro={`${brief?.merchantName ?? ""} · ${t("leads.desk.register.intro")}`}
      button={t("leads.desk.register.button")}
      issues={refused?.issues ?? []}
    >
      {field}
    </FilingStep>
  );
}
