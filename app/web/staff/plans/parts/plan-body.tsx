import { useWords } from "#app/i18n/words.tsx";
import { AreaTable } from "./area-table.tsx";
import { AskedFor } from "./asked-for.tsx";
import type { ShownPlan } from "./plan-shape.ts";

/** All a plan says: the areas that route, the measures it gives to units, what it wants by when. */
export function PlanBody({ plan }: { plan: ShownPlan }) {
  const { t } = useWords();
  const measures = plan.areas.filter(({ kind }) => kind === "measure");
  return (
    <>
      <AreaTable kind="area" areas={plan.areas.filter(({ kind }) => kind === "area")} />
      <p className="note-line">{t("plans.other")}</p>
      {measures.length > 0 && (
        <section className="plan-part" id="measures">
          <h2>{t("plans.measures.title")}</h2>
          <p className="quiet">{t("plans.measures.about")}</p>
          <AreaTable kind="measure" areas={measures} />
        </section>
      )}
      <AskedFor plan={plan} />
    </>
  );
}
