import { useWords } from "#app/i18n/words.tsx";

type Props = {
  /** Days to the due day; null when no limit runs. */
  left: { days: number; late: boolean; soon: boolean } | null;
  /** The days the limit runs from and to, and today: "YYYY-MM-DD". */
  from: string;
  to: string | null;
  today: string;
};

/** How long there is, in words, and how much of the time has gone, as a thin bar. Colour only repeats the words. */
export function TimeLeft({ left, from, to, today }: Props) {
  const { t } = useWords();
  if (!left || !to) return <span className="time-left quiet">{t("deadlines.left.none")}</span>;
  const state = left.late ? "late" : left.soon ? "soon" : "";
  return (
    <span className={`time-left ${state}`}>
      <b>{words()}</b>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width="100" height="3" />
        <rect width={gone(from, to, today)} height="3" />
      </svg>
    </span>
  );

  function words(): string {
    if (!left?.days) return t("deadlines.left.today");
    return t(left.late ? "deadlines.left.late" : "deadlines.left.days", { count: Math.abs(left.days) });
  }
}

/** The share of the time that has gone, 0 to 100; what has begun shows at least a trace. */
function gone(from: string, to: string, today: string): number {
  const [start, end, now] = [from, to, today].map((day) => Date.parse(day)) as [number, number, number];
  return end <= start ? 100 : Math.round(Math.min(100, Math.max(2, ((now - start) / (end - start)) * 100)));
}
