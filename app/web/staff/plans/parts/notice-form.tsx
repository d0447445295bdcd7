import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PasteForm } from "#app/web/staff/paste-form.tsx";

const steps = ["read", "look", "confirm"] as const;

/** The year's notice, from which a draft is made. */
export function NoticeForm(asked: { typed: Record<string, string>; issues: Issue[] }) {
  const { t } = useWords();
  return (
    <PasteForm
      text={{ label: t("plans.new.notice"), hint: t("plans.new.noticeHint"), rows: 18 }}
      button={t("plans.new.button")}
      back={{ to: "/staff/plans", label: t("plans.new.back") }}
      steps={steps.map((step) => t(`plans.new.steps.${step}`))}
      nothingYet={t("plans.new.nothingYet")}
      {...asked}
    />
  );
}
