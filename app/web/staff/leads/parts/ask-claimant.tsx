import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Props = { lead: ShownLead; typed: Record<string, string>; issues: Issue[] };

/** Asks to see who claims; somebody else decides. */
export function AskClaimant({ lead, typed, issues }: Props) {
  const { t, href } = useWords();
  return (
    <form method="post" action={href(`/staff/leads/${lead.number}/reward/ask`)} className="form">
      <Field
        name="reason"
        type="textarea"
        rows={3}
        label={t("leads.desk.reward.reason")}
        hint={t("leads.desk.reward.reasonHint")}
        required
        typed={typed}
        issues={issues}
      />
      <div className="go">
        <Button kind="quiet">{t("leads.desk.identity.button")}</Button>
      </div>
    </form>
  );
}
