import { useWords } from "#app/i18n/words.tsx";
import { stations } from "#app/plans/drafts/which-unit.ts";
import type { ShownDraft } from "./draft-shape.ts";
import { roles } from "./roles.ts";
import type { Row } from "./typed-rows.ts";
import { useUnitWord } from "./unit-word.ts";

/** One unit of an area: as the notice writes it, which of ours it is, and what it does. The row without words adds one. */
export function UnitRow({ draft, row, place }: { draft: ShownDraft; row: Row; place: number }) {
  const { t } = useWords();
  const word = useUnitWord(draft.units);
  const about = row.raw || word(row.unit) || t("plans.area.another");
  return (
    <li className={row.raw && !row.chosen ? "unmatched" : undefined}>
      <input type="hidden" name={`as-${place}`} value={row.raw} />
      <span className="written" lang={row.raw ? "zh-CN" : undefined}>
        {about}
      </span>
      <select name={`unit-${place}`} defaultValue={row.chosen} aria-label={t("plans.area.whichUnit", { name: about })}>
        <option value="">{t(row.raw ? "plans.area.undecided" : "plans.area.nobody")}</option>
        {row.raw && <option value="none">{t("plans.area.none")}</option>}
        <option value={stations}>{t("plans.draft.stations")}</option>
        <Ours units={draft.units} />
      </select>
      <select name={`role-${place}`} defaultValue={row.role} aria-label={t("plans.area.whichRole", { name: about })}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`plans.area.roles.${role}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

function Ours({ units }: { units: ShownDraft["units"] }) {
  const { language } = useWords();
  return (
    <>
      {units.map(({ slug, name, nameEn }) => (
        <option key={slug} value={slug}>
          {language === "zh" ? name : nameEn}
        </option>
      ))}
    </>
  );
}
