import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PasteForm } from "#app/web/staff/paste-form.tsx";
import { Field } from "#app/web/ui/field.tsx";

const steps = ["split", "look", "draft"] as const;

/** A bulletin and the day it came out. Below the cases that were read it is for the next one. */
export function ReadForm({ again, ...asked }: { typed: Record<string, string>; issues: Issue[]; again: boolean }) {
  const { t } = useWords();
  return (
    <PasteForm
      title={again ? t("cases.desk.read.again") : undefined}
      text={{ label: t("cases.desk.read.text"), hint: t("cases.desk.read.textHint"), rows: 14 }}
      button={t("cases.desk.read.button")}
      back={{ to: "/staff/cases", label: t("cases.desk.read.back") }}
      steps={steps.map((step) => t(`cases.desk.read.steps.${step}`))}
      nothingYet={t("cases.desk.read.nothingYet")}
      {...asked}
    >
      <Field name="published" type="date" label={t("cases.desk.read.published")} hint={t("cases.desk.read.publishedHint")} {...asked} />
    </PasteForm>
  );
}
