import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Props = { lead: ShownLead; typed: Record<string, string>; issues: Issue[] };

/** Granted or declined, with the words that the claimant will read. */
export function DecideReward({ lead, typed, issues }: Props) {
  const { t, href } = useWords();
  const choices = (["granted", "declined"] as const).map((value) => ({ value, label: t(`leads.desk.reward.choices.${value}`) }));
  return (
    <form method="post" action={href(`/staff/leads/${lead.number}/reward/decide`)} className="form">
      <Field
        type="radio"
        name="decision"
        label={t("leads.desk.reward.decision")}
        required
        choices={choices}
        typed={typed}
        issues={issues}
      />
      <Field
        type="textarea"
        name="words"
        rows={4}
        maxLength={1000}
        label={t("leads.desk.reward.words")}
        hint={t("leads.desk.reward.wordsHint")}
        required
        typed={typed}
        issues={issues}
      />
      <div className="go">
        <Button>{t("leads.desk.reward.button")}</Button>
      </div>
    </form>
  );
}
