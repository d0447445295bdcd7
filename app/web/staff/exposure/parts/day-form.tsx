import { audiences } from "#app/exposure/audiences.ts";
import type { YearlyOccasion } from "#app/exposure/calendar/occasions.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { inOrder } from "#app/web/staff/cases/parts/in-order.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";

export type OccasionChoice = { value: string; slug: YearlyOccasion | "food-safety-week" | null; name: string; startsOn: string };

type Props = { typed: Record<string, string>; issues: Issue[]; occasions: OccasionChoice[]; back: string; button: string };

/** In the order in which the form asks. */
const dayParts = ["title", "theme", "releaseAt", "teaser", "introduction", "slug", "occasion", "audience", "audienceName"] as const;

/** The words and the minute of an exposure day, each with who will read it and when. */
export function DayForm({ typed, issues, occasions, back, button }: Props) {
  const { t, href } = useWords();
  const part = <Name extends (typeof dayParts)[number]>(name: Name) => ({
    name,
    label: t(`exposure.desk.form.${name}.label`),
    hint: t(`exposure.desk.form.${name}.hint`),
    required: true,
    typed,
    issues,
  });
  return (
    <form method="post" className="form day-form">
      <ErrorSummary issues={inOrder(issues, dayParts)} />
      <Field {...part("title")} maxLength={60} />
      <Field {...part("theme")} maxLength={60} />
      <Field {...part("releaseAt")} type="datetime-local" />
      <Field {...part("teaser")} maxLength={60} />
      <Field {...part("introduction")} type="textarea" rows={5} />
      <Field {...part("slug")} maxLength={60} />
      <Field
        {...part("occasion")}
        required={false}
        type="select"
        choices={occasions.map(({ value, slug, name, startsOn }) => ({
          value,
          label: slug ? t(`exposure.occasions.${slug}`) : `${name}（${startsOn}）`,
        }))}
      />
      <Field
        {...part("audience")}
        type="select"
        typed={{ ...typed, audience: typed.audience ?? "public" }}
        choices={audiences.map((value) => ({ value, label: t(`exposure.audiences.${value}`) }))}
      />
      <Field {...part("audienceName")} required={false} maxLength={60} />
      <div className="go">
        <Button>{button}</Button>
        <a href={href(back)}>{t("exposure.desk.form.cancel")}</a>
      </div>
    </form>
  );
}
