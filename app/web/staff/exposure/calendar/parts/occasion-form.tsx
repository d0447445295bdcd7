import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { inOrder } from "#app/web/staff/cases/parts/in-order.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { CalendarHead } from "./calendar-head.tsx";

/** The bureau's own date, or this year's food-safety week. */
export function OccasionForm({ typed, issues }: { typed: Record<string, string>; issues: Issue[] }) {
  const { t, href } = useWords();
  const part = (name: "kind" | "name" | "startsOn" | "endsOn") => ({ name, label: t(`exposure.calendar.add.${name}`), typed, issues });
  const choices = [
    { value: "own", label: t("exposure.calendar.add.own") },
    { value: "food-safety-week", label: t("exposure.occasions.food-safety-week") },
  ];
  return (
    <>
      <CalendarHead title={t("exposure.calendar.add.title")} intro={t("exposure.calendar.add.intro")} />
      <form method="post" action={href("/staff/exposure/calendar/occasions")} className="form narrow">
        <ErrorSummary issues={inOrder(issues, ["kind", "name", "startsOn", "endsOn"])} />
        <Field {...part("kind")} type="radio" required choices={choices} />
        <Field {...part("name")} maxLength={60} />
        <Field {...part("startsOn")} type="date" required />
        <Field {...part("endsOn")} type="date" hint={t("exposure.calendar.add.endsHint")} />
        <div className="go">
          <Button>{t("exposure.calendar.add.button")}</Button>
          <a href={href("/staff/exposure/calendar")}>{t("exposure.desk.form.cancel")}</a>
        </div>
      </form>
    </>
  );
}
