import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";

const kinds = ["section", "brigade", "station"] as const;

/** A unit that the portal does not know yet: its full name, and what kind it is. */
export function NewUnit(given: { typed: Record<string, string>; issues: Issue[] }) {
  const { t } = useWords();
  const choices = kinds.map((kind) => ({ value: kind, label: t(`plans.unit.kinds.${kind}`) }));
  return (
    <>
      <Field name="newName" label={t("plans.unit.newName")} hint={t("plans.unit.newNameHint")} required {...given} />
      <Field name="newKind" type="select" label={t("plans.unit.newKind")} choices={choices} required {...given} />
    </>
  );
}
