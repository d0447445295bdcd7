import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Refused } from "./day-for.server.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";

type Props = { step: "disarm" | "revert"; day: ShownDay; possible: boolean; refused?: Refused };

/** Stops a day before its minute or takes it back after: what will happen, why, and a second press. */
export function StopForm({ step, day, possible, refused }: Props) {
  const { t, href } = useWords();
  const { typed = {}, issues = [] } = refused ?? {};
  const back = <a href={href(`/staff/exposure/${day.slug}`)}>{t("exposure.desk.step.back")}</a>;
  return (
    <DayFrame day={day}>
      <section className="sheet-part">
        <h2>{t(`exposure.desk.${step}.title`)}</h2>
        <Refusal issues={issues} />
        {possible ? (
          <form method="post" action={href(`/staff/exposure/${day.slug}/${step}`)} className="form">
            <p>{t(`exposure.desk.${step}.intro`, { count: day.entries.filter(({ state }) => state === "published").length })}</p>
            <Field
              name="reason"
              type="textarea"
              rows={4}
              label={t(`exposure.desk.${step}.reason`)}
              hint={t(`exposure.desk.${step}.hint`)}
              required
              typed={typed}
              issues={issues}
            />
            <div className="go">
              <Button kind="danger">{t(`exposure.desk.${step}.button`)}</Button>
              {back}
            </div>
          </form>
        ) : (
          <>
            <p>{t("exposure.desk.step.changed")}</p>
            <p>{back}</p>
          </>
        )}
      </section>
    </DayFrame>
  );
}
