import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";

type Props = { secret: string; typed: Record<string, string>; issues: Issue[] };

/** Who claims: only now, and no more than is needed to find them. The secret travels in the form, never in an address. */
export function ClaimForm({ secret, typed, issues }: Props) {
  const { t, href } = useWords();
  const asked = { typed, issues };
  return (
    <form method="post" action={href("/reward/claim")}>
      <input type="hidden" name="secret" value={secret} />
      <Field name="name" label={t("intake.reward.name")} hint={t("intake.form.you.nameHint")} required autoComplete="name" {...asked} />
      <Field type="tel" name="phone" label={t("intake.form.you.phone")} required autoComplete="tel" {...asked} />
      <Field
        name="idNumber"
        label={t("intake.reward.idNumber")}
        hint={t("intake.reward.idNumberHint")}
        autoComplete="off"
        maxLength={30}
        {...asked}
      />
      <p className="why">{t("intake.reward.sealed")}</p>
      <div className="send-line">
        <Button>{t("intake.reward.claim")}</Button>
      </div>
    </form>
  );
}
