import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Draft } from "./draft.ts";
import { Question } from "./filing-form.tsx";
import { LookButton } from "./look-button.tsx";

/** What happened, and when. From the words alone one may look where it belongs. */
export function StoryQuestion({ kind, draft }: { kind: "complaint" | "tip"; draft: Draft }) {
  const { t } = useWords();
  const asked = { typed: draft.typed, issues: draft.issues };
  return (
    <Question title={t("intake.form.story.title")}>
      <Field type="date" name="happenedOn" label={t("intake.form.story.day")} hint={t("intake.form.story.dayHint")} {...asked} />
      <Field
        type="textarea"
        name="story"
        rows={8}
        label={t("intake.form.story.label")}
        hint={t(`intake.form.story.hint.${kind}`)}
        required
        {...asked}
      />
      <div className="look">
        <LookButton kind={kind}>{t("intake.look.button")}</LookButton>
        <p className="hint">{t("intake.look.only")}</p>
      </div>
    </Question>
  );
}
