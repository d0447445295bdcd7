import type { CaseState } from "#app/cases/case-state.ts";
import { useWords } from "#app/i18n/words.tsx";

const look: Partial<Record<CaseState, string>> = { published: " done", held: " new", withdrawn: " new" };

/** Where a case stands, in a word. */
export function CaseStage({ state }: { state: CaseState }) {
  const { t } = useWords();
  return <span className={`stage${look[state] ?? ""}`}>{t(`cases.desk.states.${state}.name`)}</span>;
}
