import type { DayState } from "#app/exposure/day-state.ts";
import { useWords } from "#app/i18n/words.tsx";

const look: Partial<Record<DayState, string>> = { armed: " new", live: " done" };

/** Where a day stands, in a word. */
export function DayStage({ state }: { state: DayState }) {
  const { t } = useWords();
  return <span className={`stage${look[state] ?? ""}`}>{t(`exposure.desk.states.${state}.name`)}</span>;
}
