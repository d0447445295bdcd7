import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { DayCase } from "./day-case.tsx";
import type { ShownDay } from "./day-shape.ts";

/** The cases of the day in the order in which they will stand, and the form that adds one. */
export function DayCases({ day }: { day: ShownDay }) {
  const { t, href } = useWords();
  return (
    <section className="sheet-part">
      <h2>{t("exposure.desk.cases.title")}</h2>
      {day.entries.length > 0 ? (
        <ol className="entries">
          {day.entries.map((entry) => (
            <DayCase key={entry.number} day={day} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className="note-line" id={day.can.edit ? undefined : "case"}>
          {t("exposure.desk.cases.none")}
        </p>
      )}
      {day.can.edit && day.candidates.length > 0 && (
        <form method="post" action={href(`/staff/exposure/${day.slug}/add-case`)} className="form add-case">
          <Field
            name="case"
            type="select"
            label={t("exposure.desk.cases.add.label")}
            hint={t("exposure.desk.cases.add.hint")}
            choices={day.candidates.map(({ number, title }) => ({ value: number, label: `${number}　${title}` }))}
            required
            typed={{}}
            issues={[]}
          />
          <div className="go">
            <Button kind="quiet">{t("exposure.desk.cases.add.button")}</Button>
          </div>
        </form>
      )}
      {day.can.edit && day.candidates.length === 0 && (
        <p className="note-line" id="case">
          {t("exposure.desk.cases.noneLeft")}
        </p>
      )}
    </section>
  );
}
