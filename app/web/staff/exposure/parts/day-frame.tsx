import type { ReactNode } from "react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { original } from "#app/web/ui/original.ts";
import { Phrased } from "#app/web/ui/phrased.tsx";
import { DayCases } from "./day-cases.tsx";
import { DayMinute } from "./day-minute.tsx";
import { DayPast } from "./day-past.tsx";
import { DayRisk } from "./day-risk.tsx";
import type { ShownDay } from "./day-shape.ts";
import { DayStage } from "./day-stage.tsx";

/** An exposure day on the desk: on the left its minute, its words and its cases, on the right what is to be done about it. */
export function DayFrame({ day, issues = [], children }: { day: ShownDay; issues?: Issue[]; children: ReactNode }) {
  const { t, href, language } = useWords();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/exposure")}>{t("exposure.desk.list.title")}</a> /{" "}
            {day.number ? t("exposure.desk.number", { number: day.number }) : day.slug}
          </p>
          <h1 lang={original(language)}>
            <Phrased text={day.title} />
          </h1>
          <p className="marks">
            <DayStage state={day.state} />
            <span>{t("exposure.desk.list.cases", { count: day.entries.length })}</span>
          </p>
        </div>
      </header>
      <div className="columns">
        <div>
          <Refusal issues={issues} />
          <DayMinute day={day} />
          <DayCases day={day} />
          <DayRisk day={day} />
          <DayPast day={day} />
        </div>
        <aside aria-label={t("exposure.desk.now.title")}>{children}</aside>
      </div>
    </>
  );
}
