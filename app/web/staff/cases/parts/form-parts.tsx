import { partyKinds } from "#app/cases/case-form.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { Field } from "#app/web/ui/field.tsx";

type Props = { typed: Record<string, string>; issues: Issue[]; townships: string[] };

/** In the order in which the form asks. */
export const caseParts = [
  ...(["topic", "township", "party", "partyKind", "violation"] as const),
  ...([
    "authority",
    "documentNo",
    "decidedOn",
    "handling",
    "fineYuan",
    "confiscatedYuan",
    "transferredToPolice",
    "warningOnly",
    "penalty",
    "laws",
    "tier",
    "seriousListOn",
    "seriousListUrl",
  ] as const),
  ...(["title", "lead", "happened", "spot", "act", "expert"] as const),
];

const tiers = ["minor", "ordinary", "serious"] as const;

const handlings = ["closed", "open"] as const;

/** Who and what, the decision, and the text for the public: in the order in which a writer has them at hand. */
export function FormParts({ typed, issues, townships }: Props) {
  const { t, language } = useWords();
  const topics = (useDesk()?.topics ?? []).map((topic) => ({ value: topic.slug, label: topic[language] }));
  const part = <Name extends (typeof caseParts)[number]>(name: Name) => ({
    name,
    label: t(`cases.desk.form.${name}.label`),
    hint: t(`cases.desk.form.${name}.hint`),
    required: true,
    typed,
    issues,
  });
  return (
    <>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.form.who")}</legend>
        <div className="pair">
          <Field {...part("topic")} type="select" choices={topics} />
          <Field {...part("township")} type="select" choices={townships.map((name) => ({ value: name, label: name }))} />
        </div>
        <Field {...part("party")} maxLength={80} />
        <Field
          {...part("partyKind")}
          type="radio"
          choices={partyKinds.map((kind) => ({ value: kind, label: t(`cases.desk.partyKinds.${kind}`) }))}
        />
        <Field {...part("violation")} maxLength={40} />
      </fieldset>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.form.decision")}</legend>
        <Field {...part("authority")} maxLength={60} required={false} />
        <div className="pair">
          <Field {...part("documentNo")} maxLength={60} />
          <Field {...part("decidedOn")} type="date" />
        </div>
        <Field
          {...part("handling")}
          type="radio"
          choices={handlings.map((handling) => ({ value: handling, label: t(`cases.desk.handlings.${handling}`) }))}
        />
        <div className="pair">
          <Field {...part("fineYuan")} type="number" />
          <Field {...part("confiscatedYuan")} type="number" />
        </div>
        <Field {...part("transferredToPolice")} type="checkbox" required={false} />
        <Field {...part("warningOnly")} type="checkbox" required={false} />
        <Field {...part("penalty")} type="textarea" rows={3} />
        <Field {...part("laws")} type="textarea" rows={3} />
        <Field
          {...part("tier")}
          type="radio"
          choices={tiers.map((tier) => ({
            value: tier,
            label: t(`cases.desk.tiers.${tier}.name`),
            hint: t(`cases.desk.tiers.${tier}.means`),
          }))}
        />
        <div className="pair">
          <Field {...part("seriousListOn")} type="date" required={false} />
          <Field {...part("seriousListUrl")} maxLength={300} required={false} />
        </div>
      </fieldset>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.form.text")}</legend>
        <Field {...part("title")} maxLength={80} />
        <Field {...part("lead")} type="textarea" rows={3} />
        <Field {...part("happened")} type="textarea" rows={12} />
        <Field {...part("spot")} type="textarea" rows={5} />
        <Field {...part("act")} type="textarea" rows={4} />
        <Field {...part("expert")} type="textarea" rows={3} required={false} />
      </fieldset>
    </>
  );
}
