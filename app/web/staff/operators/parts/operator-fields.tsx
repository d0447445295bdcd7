import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";

type Props = { townships: string[]; typed: Record<string, string>; issues: Issue[] };

/** What is known of an operator, in the order of its licence. */
export function OperatorFields({ townships, ...asked }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field
        name="creditCode"
        label={t("merchants.operators.creditCode")}
        hint={t("merchants.operators.creditCodeHint")}
        autoComplete="off"
        {...asked}
      />
      <Field name="name" label={t("merchants.operators.name")} maxLength={80} required autoComplete="off" {...asked} />
      <Field name="address" label={t("merchants.operators.address")} maxLength={120} required autoComplete="off" {...asked} />
      <Field
        type="select"
        name="township"
        label={t("merchants.operators.township")}
        choices={townships.map((township) => ({ value: township, label: township }))}
        {...asked}
      />
    </>
  );
}
