import { useWords } from "#app/i18n/words.tsx";
import type { AnsweredFiling } from "./answered.ts";

/** Says that it was done, and of two matters to which. */
export function Done({ written = false, did = null, about, both }: AnsweredFiling & { both: boolean }) {
  const { t } = useWords();
  if (!written && !did) return null;
  const half = about === "tip" ? "tip" : "complaint";
  return (
    <p className="done" role="status">
      {both && t(`intake.filing.done.${half}`)}
      {t(did ? `intake.deeds.${did}.done` : "intake.filing.written")}
      {both && did === "withdraw" && ` ${t(`intake.deeds.withdraw.half.${half}`)}`}
    </p>
  );
}
