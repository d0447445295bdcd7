import { useWords } from "#app/i18n/words.tsx";
import type { Figures } from "#app/reports/figures.ts";
import { queueAddress } from "#app/web/staff/use-sections.ts";

/** The three figures a leader asks for first; each leads to what it counts, where there is a queue of it. */
export function Now({ figures: { open, late, onTime } }: { figures: Pick<Figures, "open" | "late" | "onTime"> }) {
  const { t, href } = useWords();
  const share = onTime.closed ? `${Math.floor((onTime.inTime / onTime.closed) * 100)}%` : t("reports.now.noneClosed");
  return (
    <dl className="sums">
      <div>
        <dt>{t("reports.now.open")}</dt>
        <dd>
          <a href={href(queueAddress("unit"))}>{open}</a>
        </dd>
      </div>
      <div className={late > 0 ? "late" : undefined}>
        <dt>{t("reports.now.late")}</dt>
        <dd>
          <a href={href(queueAddress("late"))}>{late}</a>
        </dd>
      </div>
      <div>
        <dt>{t("reports.now.onTime", { closed: onTime.closed, inTime: onTime.inTime })}</dt>
        <dd>{share}</dd>
      </div>
    </dl>
  );
}
