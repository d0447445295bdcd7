import { useWords } from "#app/i18n/words.tsx";
import { inOrder } from "#app/web/staff/cases/parts/in-order.ts";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { AreaNow } from "./area-now.tsx";
import { AreaQuoted } from "./area-quoted.tsx";
import { AreaUnits } from "./area-units.tsx";
import { draftAt } from "./draft-address.ts";
import type { Refused } from "./draft-for.server.ts";
import { DraftFrame } from "./draft-frame.tsx";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { nextDoubtful } from "./next-doubtful.ts";
import { Revision } from "./revision.tsx";
import { TopicChoices } from "./topic-choices.tsx";
import { typedRows } from "./typed-rows.ts";

/** In the order in which the form asks. */
const asked = ["", "title", "kind", "units"];

const kinds = ["area", "measure"] as const;

type Props = { draft: ShownDraft; area: ShownArea; rows: ShownArea["units"]; refused?: Refused };

/** One area to be looked at: on the left what it will be in the plan, on the right what the notice says and what is uncertain. */
export function AreaForm({ draft, area, rows, refused }: Props) {
  const { t, href } = useWords();
  const { typed = { title: area.title, kind: area.kind }, issues = [], topics = area.topics } = refused ?? {};
  const choices = kinds.map((kind) => ({ value: kind, label: t(`plans.area.kinds.${kind}`), hint: t(`plans.area.means.${kind}`) }));
  return (
    <DraftFrame draft={draft} title={t("plans.area.heading", { title: area.title })} intro={t("plans.area.intro")}>
      <div className="columns">
        <div>
          <form method="post" className="form area-form">
            <Refusal issues={inOrder(issues, asked)} />
            <Revision of={draft} />
            <Field name="title" type="textarea" rows={2} label={t("plans.area.name")} required typed={typed} issues={issues} />
            <AreaUnits draft={draft} rows={typedRows(rows, refused?.typed)} issues={issues} />
            <TopicChoices all={draft.allTopics} chosen={topics} />
            <Field name="kind" type="radio" label={t("plans.area.kind")} choices={choices} required typed={typed} issues={issues} />
            <div className="go">
              <Button>{t("plans.area.button")}</Button>
              {nextDoubtful(draft, area.id) && (
                <Button kind="quiet" name="next" value="on">
                  {t("plans.area.next")}
                </Button>
              )}
              <a href={href(draftAt(draft.id, area.id))}>{t("plans.step.back")}</a>
            </div>
          </form>
        </div>
        <aside aria-label={t("plans.area.quoted")}>
          {issues.some(({ field }) => field === "") && <AreaNow draft={draft} area={area} />}
          <AreaQuoted notice={draft.notice} area={area} />
        </aside>
      </div>
    </DraftFrame>
  );
}
