import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";

/** In the order of 典型案件报送信息表 (DOMAIN §6.3). */
export const reportParts = [
  ...(["filledOn", "handlingStatus", "caseType", "caseName", "partyName", "licenceInfo", "filedOn", "closedOn"] as const),
  ...(["amountInvolved", "mediated", "compensation", "production", "trade", "otherProvinces", "penalised", "penaltyOn"] as const),
  ...(["penaltyText", "fine", "confiscatedIncome", "abnormal", "separate", "talk", "otherMeasuresText", "toPolice"] as const),
  ...(["toPoliceOn", "circulatedTo", "circulatedOn", "summary", "contact", "contactPhone"] as const),
];

type Part = (typeof reportParts)[number];

const needed: Part[] = ["filledOn", "handlingStatus", "caseType", "caseName", "partyName", "filedOn", "summary", "contact", "contactPhone"];

export function ReportFields({ typed, issues }: { typed: Record<string, string>; issues: Issue[] }) {
  const { t } = useWords();
  const part = (name: Part) => ({
    name,
    label: t(`cases.desk.reports.fields.${name}`),
    required: needed.includes(name),
    typed,
    issues,
  });
  const statuses = (["closed", "open"] as const).map((value) => ({ value, label: t(`cases.desk.reports.status.${value}`) }));
  const tenThousands = t("cases.desk.reports.form.tenThousands");
  return (
    <>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.reports.form.case")}</legend>
        <Field {...part("filledOn")} type="date" />
        <Field {...part("handlingStatus")} type="radio" choices={statuses} hint={t("cases.desk.reports.form.openHint")} />
        <Field {...part("caseType")} maxLength={60} />
        <Field {...part("caseName")} maxLength={80} />
        <Field {...part("partyName")} maxLength={80} />
        <Field {...part("licenceInfo")} maxLength={300} />
        <div className="pair">
          <Field {...part("filedOn")} type="date" />
          <Field {...part("closedOn")} type="date" />
        </div>
        <div className="pair">
          <Field {...part("amountInvolved")} type="number" hint={tenThousands} />
          <Field {...part("compensation")} type="number" hint={tenThousands} />
        </div>
        <Field {...part("mediated")} type="checkbox" />
        <Field {...part("production")} type="checkbox" />
        <Field {...part("trade")} type="checkbox" />
        <Field {...part("otherProvinces")} hint={t("cases.desk.reports.form.provincesHint")} />
      </fieldset>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.reports.form.penalty")}</legend>
        <Field {...part("penalised")} type="checkbox" />
        <Field {...part("penaltyOn")} type="date" />
        <Field {...part("penaltyText")} type="textarea" rows={3} />
        <div className="pair">
          <Field {...part("fine")} type="number" hint={tenThousands} />
          <Field {...part("confiscatedIncome")} type="number" hint={tenThousands} />
        </div>
        <Field {...part("abnormal")} type="checkbox" />
        <Field {...part("separate")} type="checkbox" />
        <Field {...part("talk")} type="checkbox" />
        <Field {...part("otherMeasuresText")} maxLength={300} />
        <Field {...part("toPolice")} type="checkbox" />
        <Field {...part("toPoliceOn")} type="date" />
        <div className="pair">
          <Field {...part("circulatedTo")} maxLength={80} hint={t("cases.desk.reports.form.circulatedHint")} />
          <Field {...part("circulatedOn")} type="date" />
        </div>
      </fieldset>
      <fieldset className="sheet-part">
        <legend>{t("cases.desk.reports.form.story")}</legend>
        <Field {...part("summary")} type="textarea" rows={10} hint={t("cases.desk.reports.form.summaryHint")} />
        <div className="pair">
          <Field {...part("contact")} maxLength={40} hint={t("cases.desk.reports.form.contactHint")} />
          <Field {...part("contactPhone")} type="tel" maxLength={30} />
        </div>
      </fieldset>
    </>
  );
}
