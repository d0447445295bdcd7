import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Draft } from "./draft.ts";
import { Question } from "./filing-form.tsx";

type Props = { kind: "complaint" | "tip"; townships: string[]; draft: Draft };

/** Who did it, and where to find them. */
export function MerchantQuestion({ kind, townships, draft: { typed, issues } }: Props) {
  const { t } = useWords();
  const asked = { typed, issues };
  return (
    <Question title={t("intake.form.merchant.title")}>
      <Field
        name="merchantName"
        label={t("intake.form.merchant.name")}
        hint={t("intake.form.merchant.nameHint")}
        required
        autoComplete="off"
        {...asked}
      />
      <Field
        name="merchantAddress"
        label={t("intake.form.merchant.address")}
        hint={t(`intake.form.merchant.addressHint.${kind}`)}
        required={kind === "complaint"}
        autoComplete="off"
        {...asked}
      />
      <Field
        type="select"
        name="township"
        label={t("intake.form.merchant.township")}
        hint={t("intake.form.merchant.townshipHint")}
        choices={townships.map((township) => ({ value: township, label: township }))}
        {...asked}
      />
    </Question>
  );
}
