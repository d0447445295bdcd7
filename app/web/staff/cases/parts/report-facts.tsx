import type { OpenReport } from "#app/cases/typical/open-report.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showDate, showYuan } from "#app/web/ui/show.ts";
import { reportParts } from "./report-fields.tsx";

type Part = (typeof reportParts)[number];

const money: Part[] = ["amountInvolved", "compensation", "fine", "confiscatedIncome"];
const days: Part[] = ["filledOn", "filedOn", "closedOn", "penaltyOn", "toPoliceOn", "circulatedOn"];

/** The form as it was handed in, in its own order; what was left empty says so. */
export function ReportFacts({ report }: { report: OpenReport }) {
  const { t, language } = useWords();
  const yes = (is: boolean) => t(is ? "cases.desk.read.yes" : "cases.desk.read.no");
  const told = (name: Part): string | null => {
    if (name === "production" || name === "trade") return yes(report.stage.includes(name));
    if (name === "abnormal" || name === "separate" || name === "talk") return yes(report.otherMeasures.includes(name));
    if (name === "handlingStatus") return t(`cases.desk.reports.status.${report.handlingStatus}`);
    if (name === "circulatedTo") return report.circulatedTo || t("cases.desk.reports.notCirculated");
    const value = report[name];
    if (Array.isArray(value)) return value.join("、") || null;
    if (typeof value === "boolean") return yes(value);
    if (money.includes(name)) return value === null ? null : showYuan(Number(value), language);
    if (days.includes(name)) return value ? showDate(String(value), language) : null;
    return value === null ? null : String(value) || null;
  };
  return (
    <div className="case-read">
      <dl className="values">
        <div>
          <dt>{t("cases.desk.reports.unit")}</dt>
          <dd>{language === "zh" ? report.unit : report.unitEn}</dd>
        </div>
        {reportParts.map((name) => (
          <div key={name}>
            <dt>{t(`cases.desk.reports.fields.${name}`)}</dt>
            <dd>{told(name) ?? <span className="quiet">{t("cases.desk.reports.notFilled")}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t("cases.desk.reports.published")}</dt>
          <dd>{yes(report.published)}</dd>
        </div>
      </dl>
    </div>
  );
}
