import { useWords } from "#app/i18n/words.tsx";
import type { Stage as StageName } from "#app/leads/lead-stages.ts";

const look: Partial<Record<StageName, string>> = { unclaimed: " new", closed: " done" };

/** Where a lead stands, in a word. */
export function Stage({ stage }: { stage: StageName }) {
  const { t } = useWords();
  return <span className={`stage${look[stage] ?? ""}`}>{t(`leads.desk.stages.${stage}`)}</span>;
}
