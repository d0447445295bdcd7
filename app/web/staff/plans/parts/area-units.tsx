import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import type { Row } from "./typed-rows.ts";
import { UnitRow } from "./unit-row.tsx";

type Props = { draft: ShownDraft; rows: Row[]; issues: Issue[] };

/** Whom the notice names, each as written and beside it which of our units that is and what it does; and an empty row to add one. */
export function AreaUnits({ draft, rows, issues }: Props) {
  const { t } = useWords();
  const wrong = issues.filter(({ field }) => field === "units");
  return (
    <fieldset className={wrong.length ? "field wrong" : "field"} id="units" tabIndex={-1} aria-describedby="units-hint">
      <legend>{t("plans.area.units")}</legend>
      <div className="hint" id="units-hint">
        {t("plans.area.unitsHint")}
      </div>
      {wrong.map(({ key, facts }) => (
        <p key={key} className="error">
          {t(key, facts)}
        </p>
      ))}
      <ol className="unit-rows">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place, and keeps it
          <UnitRow key={place} draft={draft} row={row} place={place} />
        ))}
      </ol>
    </fieldset>
  );
}
