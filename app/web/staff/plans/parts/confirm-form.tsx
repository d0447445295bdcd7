import { useWords } from "#app/i18n/words.tsx";
import { inOrder } from "#app/web/staff/cases/parts/in-order.ts";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { draftAddress } from "./draft-address.ts";
import type { Refused } from "./draft-for.server.ts";
import type { ShownDraft } from "./draft-shape.ts";
import { Revision } from "./revision.tsx";

type Props = { draft: ShownDraft; version: number; today: string; refused?: Refused };

/** In the order in which the page asks. */
const asked = ["", "draft", "from", "replace"];

/** From which day, and, when the year has a plan already, that this one takes over from it. */
export function ConfirmForm({ draft, version, today, refused }: Props) {
  const { t, href } = useWords();
  const newYear = `${draft.year}-01-01`;
  const from = draft.year && newYear > today ? newYear : today;
  const { typed = { from }, issues = [] } = refused ?? {};
  const year = String(draft.year);
  return (
    <form method="post" className="form">
      <Refusal issues={inOrder(issues, asked)} />
      <Revision of={draft} />
      {draft.year && (
        <p>{t(version ? "plans.confirm.next" : "plans.confirm.first", { year, version: version + 1, count: draft.areas.length })}</p>
      )}
      <Field
        name="from"
        type="date"
        label={t("plans.confirm.from")}
        hint={t("plans.confirm.fromHint")}
        min={today}
        required
        typed={typed}
        issues={issues}
      />
      {version > 0 && (
        <Field
          name="replace"
          type="checkbox"
          label={t("plans.confirm.replace", { year, version })}
          required
          typed={typed}
          issues={issues}
        />
      )}
      <div className="go">
        <Button>{t("plans.confirm.button")}</Button>
        <a href={href(draftAddress(draft.id))}>{t("plans.step.back")}</a>
      </div>
    </form>
  );
}
