import { dayStates } from "#app/exposure/day-state.ts";
import { isDayHandedOn } from "#app/exposure/share/handed-on.ts";
import { useWords } from "#app/i18n/words.tsx";
import { SharePart } from "#app/web/staff/share-part.tsx";
import { showComing } from "#app/web/ui/show.ts";
import type { ShownDay } from "./day-shape.ts";
import { InTheWay } from "./in-the-way.tsx";
import { Steps } from "./steps.tsx";

/** The right side of a day: how far it has come, what that means, what stands in its way, and what can be done. */
export function WhatNow({ day, told = false }: { day: ShownDay /** The summary on top has just said it all. */; told?: boolean }) {
  const { t, href, language } = useWords();
  const facts = { count: day.entries.filter(({ held }) => !held).length, at: showComing(day.releaseAt, language) };
  return (
    <>
      <section className="sheet-part now">
        <h2>{t("exposure.desk.now.title")}</h2>
        <ol className="track">
          {dayStates.map((state) => (
            <li key={state} aria-current={state === day.state ? "step" : undefined}>
              {t(`exposure.desk.states.${state}.name`)}
            </li>
          ))}
        </ol>
        <p>{t(`exposure.desk.states.${day.state}.means`, facts)}</p>
        {day.can.arm && <p className="note-line">{t("exposure.desk.arm.means", facts)}</p>}
        <Steps day={day} />
      </section>
      {!told && <InTheWay slug={day.slug} issues={day.issues} />}
      {isDayHandedOn(day.state) && <SharePart to={href(`/staff/exposure/${day.slug}/share.zip`)} early={day.state !== "live"} />}
    </>
  );
}
