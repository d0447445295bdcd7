import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import type { Refused } from "./day-for.server.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";

type Props = { day: ShownDay; entry: ShownDay["entries"][number] | undefined; refused?: Refused };

/** Takes one case out of an armed day, with the reason; the others go at their minute. */
export function HoldForm({ day, entry, refused }: Props) {
  const { t, href } = useWords();
  const { typed = {}, issues = [] } = refused ?? {};
  const back = <a href={href(`/staff/exposure/${day.slug}`)}>{t("exposure.desk.step.back")}</a>;
  return (
    <DayFrame day={day}>
      <section className="sheet-part">
        <h2>{t("exposure.desk.hold.title")}</h2>
        {entry && !entry.held && day.can.hold ? (
          <form method="post" action={href(`/staff/exposure/${day.slug}/hold`)} className="form">
            <p className="note-line">
              <Masked text={entry.title} />
            </p>
            <p className="quiet">{t("exposure.desk.hold.intro")}</p>
            <Refusal issues={issues} />
            <input type="hidden" name="case" value={entry.number} />
            <Field
              name="reason"
              type="textarea"
              rows={4}
              label={t("exposure.desk.hold.reason")}
              hint={t("exposure.desk.hold.hint")}
              required
              typed={typed}
              issues={issues}
            />
            <div className="go">
              <Button kind="danger">{t("exposure.desk.hold.button")}</Button>
              {back}
            </div>
          </form>
        ) : (
          <>
            <Refusal issues={issues} />
            <p>{t("exposure.desk.step.changed")}</p>
            <p>{back}</p>
          </>
        )}
      </section>
    </DayFrame>
  );
}
