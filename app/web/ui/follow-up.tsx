import { useWords } from "#app/i18n/words.tsx";

/** Each said in one of a fixed list of words. */
export type ShownFollowUp = { on: string } & (
  | { kind: "recheck"; result: "rectified" | "partly" | "not" | "closed-business" }
  | {
      kind: "reply";
      reply: "accepts-rectified" | "compensated" | "recalled" | "contests-reconsideration" | "contests-court" | "no-comment";
    }
);

/** One line of what came after: the day, who says it, and one of a fixed list of words. Never anybody's own. */
export function FollowUp({ followUp }: { followUp: ShownFollowUp }) {
  const { t } = useWords();
  const said = followUp.kind === "recheck" ? t(`cases.after.results.${followUp.result}`) : t(`cases.after.replies.${followUp.reply}`);
  return (
    <>
      {followUp.on} {t(`cases.after.${followUp.kind}`, { said })}
    </>
  );
}
