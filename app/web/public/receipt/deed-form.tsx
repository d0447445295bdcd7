import { useWords } from "#app/i18n/words.tsx";
import type { Deed } from "#app/intake/deeds.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { MatterForm } from "./matter-form.ts";

const words = { withdraw: "withdrawReason", reopen: "reopenReason", rate: "ratingWords" } as const;

/** Asks what a deed needs. The receipt travels in the form, never in an address. */
export function DeedForm({ deed, receipt, matter, among, typed, issues }: MatterForm & { deed: Deed }) {
  const { t, href } = useWords();
  const given = { among, typed, issues };
  const choices = (["5", "4", "3", "2", "1"] as const).map((value) => ({ value, label: t(`intake.deeds.rate.choices.${value}`) }));
  return (
    <form method="post" action={href(`/receipt/${deed}`)}>
      <input type="hidden" name="receipt" value={receipt} />
      <input type="hidden" name="matter" value={matter} />
      {deed === "rate" && <Field type="radio" name="rating" label={t("intake.deeds.rate.label")} required choices={choices} {...given} />}
      <Field
        type="textarea"
        name={words[deed]}
        label={t(`intake.deeds.${deed}.words`)}
        required={deed === "reopen"}
        rows={3}
        maxLength={1000}
        {...given}
      />
      {deed === "withdraw" && (
        <Field type="checkbox" name="withdrawConfirm" label={t("intake.deeds.withdraw.confirm")} required {...given} />
      )}
      <div className="send-line">
        <Button>{t(`intake.deeds.${deed}.send`)}</Button>
      </div>
    </form>
  );
}
