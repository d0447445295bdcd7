import { useWords } from "#app/i18n/words.tsx";
import { stations } from "#app/plans/drafts/which-unit.ts";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { draftAddress } from "./draft-address.ts";
import type { Refused } from "./draft-for.server.ts";
import { DraftFrame } from "./draft-frame.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import { NewUnit } from "./new-unit.tsx";
import { Revision } from "./revision.tsx";
import { UnitNames } from "./unit-names.tsx";

type Props = { draft: ShownDraft; asked: string | null; refused?: Refused };

/** One name in the notice that nobody has matched: which unit is it? The others wait beside it. */
export function UnitForm({ draft, asked, refused }: Props) {
  const { t, href, language } = useWords();
  const { unitNames } = draft.open;
  const name = unitNames.find((one) => one === (refused?.typed.name ?? asked)) ?? unitNames[0];
  const back = <a href={href(draftAddress(draft.id))}>{t("plans.step.back")}</a>;
  const given = { typed: refused?.typed ?? { newName: name ?? "" }, issues: refused?.issues ?? [] };
  const ours = draft.units.map((unit) => ({ value: unit.slug, label: language === "zh" ? unit.name : unit.nameEn }));
  const choices = [
    ...ours,
    { value: stations, label: t("plans.draft.stations"), hint: t("plans.unit.stationsMeans") },
    { value: "new", label: t("plans.unit.new"), more: <NewUnit {...given} /> },
  ];
  if (!name) {
    return (
      <DraftFrame draft={draft} title={t("plans.unit.title")}>
        <Refusal issues={given.issues} />
        <p className="note-line">{t("plans.unit.none")}</p>
        <p>{back}</p>
      </DraftFrame>
    );
  }
  return (
    <DraftFrame draft={draft} title={t("plans.unit.heading", { name })} intro={t("plans.unit.intro")}>
      <div className="columns">
        <div>
          <form method="post" className="form unit-form">
            <Refusal issues={given.issues} />
            <Revision of={draft} />
            <input type="hidden" name="name" value={name} />
            <Field
              name="unit"
              type="radio"
              label={t("plans.unit.which")}
              hint={t("plans.unit.hint")}
              choices={choices}
              required
              {...given}
            />
            <div className="go">
              <Button>{t("plans.unit.button")}</Button>
              {back}
            </div>
          </form>
        </div>
        <aside aria-label={t("plans.unit.where")}>
          <UnitNames draft={draft} name={name} />
        </aside>
      </div>
    </DraftFrame>
  );
}
