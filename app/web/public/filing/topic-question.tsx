import { useWords } from "#app/i18n/words.tsx";
import type { Topic } from "#app/plans/topics.ts";
import { type Draft, isTold } from "./draft.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { Question } from "./filing-form.tsx";
import { Rather } from "./rather.tsx";
import { TopicChoice } from "./topic-choice.tsx";

type Props = { kind: "complaint" | "tip"; topics: Topic[]; draft: Draft };

/** What is it about? `about` is the part that topic.js takes out of the answer and puts in its place. */
export function TopicQuestion({ kind, topics, draft }: Props) {
  const { t, href } = useWords();
  const proposal = isTold(draft.typed) ? draft.proposal : null;
  const unread = draft.issues.find(({ key }) => key === "intake.issues.storyRead");
  return (
    <Question title={t("intake.form.topic.title")}>
      <div id="about" aria-live="polite" data-look={href(`/${kind}/look`)}>
        {unread && (
          <p className="unread">
            <a href="#story">{t(unread.key, unread.facts)}</a>
          </p>
        )}
        {proposal?.elsewhere && <Elsewhere slug={proposal.elsewhere} />}
        {proposal && !proposal.elsewhere && <Rather kind={kind} type={proposal.type} typed={draft.typed} />}
        <TopicChoice topics={topics} draft={draft} />
      </div>
    </Question>
  );
}
