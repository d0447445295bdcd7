import type { PublicFollowUp } from "#app/cases/published-follow-ups.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** One line of what came after: the day, who says it, and one of a fixed list of words. Never anybody's own. */
export function FollowUp({ followUp }: { followUp: PublicFollowUp }) {
  const { t, language } = useWords();
  const said = followUp.kind === "recheck" ? t(`cases.after.results.${followUp.result}`) : t(`cases.after.replies.${followUp.reply}`);
  return (
    <>
      {showDate(followUp.on, language)} · {t(`cases.after.${followUp.kind}`)} <b>{said}</b>
    </>
  );
}
