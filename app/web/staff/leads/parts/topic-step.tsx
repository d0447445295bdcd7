import { useWords } from "#app/i18n/words.tsx";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { Field } from "#app/web/ui/field.tsx";
import type { Refused } from "./lead-for.server.ts";
import type { ShownLead } from "./lead-shape.ts";
import { StepForm } from "./step-form.tsx";

type Props = { step: "rename" | "link"; lead: ShownLead; possible: string[]; refused?: Refused };

/** A step that needs a topic and nothing else; only those in `possible` are offered. What is not ours goes back to intake. */
export function TopicStep({ step, lead, possible, refused }: Props) {
  const { t, href, language } = useWords();
  const topics = (useDesk()?.topics ?? []).filter(({ slug }) => possible.includes(slug));
  return (
    <StepForm step={step} lead={lead} possible={lead.can[step]} refused={refused}>
      <Field
        name="topic"
        type="select"
        label={t(`leads.desk.${step}.label`)}
        hint={t(`leads.desk.${step}.hint`)}
        required
        choices={topics.map((topic) => ({ value: topic.slug, label: topic[language] }))}
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
      {step === "rename" && lead.can.giveBack && (
        <p className="quiet">
          {t("leads.desk.rename.notOurs")} <a href={href(`/staff/leads/${lead.number}/return`)}>{t("leads.desk.return.link")}</a>
        </p>
      )}
    </StepForm>
  );
}
