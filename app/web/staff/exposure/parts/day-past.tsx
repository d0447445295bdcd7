import { useWords } from "#app/i18n/words.tsx";
import { actorName, verbKey } from "#app/web/staff/activity/verb-key.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownDay } from "./day-shape.ts";

/** What was done with the day, from the record that nobody can change. */
export function DayPast({ day }: { day: ShownDay }) {
  const { t, language } = useWords();
  if (day.history.length === 0) return null;
  const said = { disarmed: "exposure.desk.disarm.done", reverted: "exposure.desk.revert.done" } as const;
  const entries = day.history.map((row) => ({
    key: String(row.seq),
    head: t(verbKey(row.verb)),
    when: `${actorName(row, t)} · ${showMoment(row.at, language)}`,
    ours: row.verb === "day.armed",
  }));
  return (
    <section className="sheet-part">
      <h2>{t("exposure.desk.past")}</h2>
      {day.stops.map(({ kind, reason, at, who }) => (
        <p key={at} className="note-line">
          {t(said[kind], { reason, who, at: showMoment(at, language) })}
        </p>
      ))}
      <Thread entries={entries} past />
    </section>
  );
}
