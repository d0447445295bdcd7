import { useWords } from "#app/i18n/words.tsx";
import { Empty } from "#app/web/ui/table.tsx";
import { AllPlans } from "./all-plans.tsx";
import { usePlanComparable } from "./comparable.ts";
import { Comparison } from "./comparison.tsx";
import { PlanBody } from "./plan-body.tsx";
import { PlanHead } from "./plan-head.tsx";
import type { ShownPlans } from "./plan-shape.ts";
import { Waiting } from "./waiting.tsx";

/** The plan that routes now, what waits to follow it, last year's beside it, and every plan there was. */
export function PlanPage({ shown: { plan, before, plans, drafts, writes } }: { shown: ShownPlans }) {
  const { t, href } = useWords();
  const comparable = usePlanComparable();
  const begin = writes && (
    <a className="button primary" href={href("/staff/plans/new")}>
      {t("plans.new.title")}
    </a>
  );
  return (
    <>
      {plan ? (
        <PlanHead plan={plan} crumb={t("plans.title")} state="now">
          {begin}
        </PlanHead>
      ) : (
        <Empty title={t("plans.none")}>
          <p>{t("plans.teach")}</p>
          {begin}
        </Empty>
      )}
      <Waiting drafts={drafts} />
      {plan && <PlanBody plan={plan} />}
      {plan && before && <Comparison now={comparable(plan.areas)} before={before} />}
      {plans.length > 0 && <AllPlans plans={plans} />}
    </>
  );
}
