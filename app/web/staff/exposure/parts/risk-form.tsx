import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Refused } from "./day-for.server.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";

type Props = { day: ShownDay; levels: readonly ("low" | "medium" | "high")[]; refused?: Refused };

/** How the public may take the day, and what the bureau will say then. */
export function RiskForm({ day, levels, refused }: Props) {
  const { t, href } = useWords();
  const { typed = { ...day.risk }, issues = [] } = refused ?? {};
  const asked = { required: true, typed, issues };
  const back = <a href={href(`/staff/exposure/${day.slug}`)}>{t("exposure.desk.step.back")}</a>;
  return (
    <DayFrame day={day}>
      <section className="sheet-part">
        <h2>{t("exposure.desk.risk.title")}</h2>
        <Refusal issues={issues} />
        {day.can.edit ? (
          <form method="post" className="form">
            <p className="quiet">{t("exposure.desk.risk.intro")}</p>
            <Field
              {...asked}
              name="riskLevel"
              type="radio"
              label={t("exposure.desk.risk.level")}
              choices={levels.map((value) => ({ value, label: t(`exposure.desk.risk.levels.${value}`) }))}
            />
            <Field
              {...asked}
              name="riskNote"
              type="textarea"
              label={t("exposure.desk.risk.note.label")}
              hint={t("exposure.desk.risk.note.hint")}
            />
            <Field
              {...asked}
              name="riskAnswer"
              type="textarea"
              label={t("exposure.desk.risk.answer.label")}
              hint={t("exposure.desk.risk.answer.hint")}
            />
            <div className="go">
              <Button>{t("exposure.desk.risk.button")}</Button>
              {back}
            </div>
          </form>
        ) : (
          <p>{back}</p>
        )}
      </section>
    </DayFrame>
  );
}
