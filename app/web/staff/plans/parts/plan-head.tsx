import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { Phrased } from "#app/web/ui/phrased.tsx";
import { showDate } from "#app/web/ui/show.ts";
import type { ShownPlan } from "./plan-shape.ts";
import { shanghaiDay } from "./shanghai-day.ts";

type Props = { plan: ShownPlan; crumb: ReactNode; state: "past" | "now" | "coming"; children?: ReactNode };

/** Whose plan it is, since when it routes, which version, and who confirmed it. */
export function PlanHead({ plan, crumb, state, children }: Props) {
  const { t, language } = useWords();
  const { year, version, title, bureau, confirmedBy, areas } = plan;
  const count = areas.filter(({ kind }) => kind === "area").length;
  return (
    <header className="page-head">
      <div>
        <p className="crumb">{crumb}</p>
        <h1 lang={original(language)}>
          <Phrased text={title} />
        </h1>
        <p>{t(`plans.since.${state}`, { year: String(year), date: showDate(shanghaiDay(plan.inForceFrom), language), count })}</p>
        <p className="marks">
          <span>{t("plans.version", { version })}</span>
          {bureau && <span lang={original(language)}>{bureau}</span>}
          {confirmedBy && <span>{t("plans.confirmedBy", { name: confirmedBy })}</span>}
        </p>
      </div>
      {children}
    </header>
  );
}
