import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Topic } from "#app/plans/topics.ts";
import { Choices } from "#app/web/ui/choices.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { Evidence } from "./evidence.tsx";
import { laidOut } from "./laid-out.ts";

type Props = { topics: Topic[]; proposal: Proposal; typed: Record<string, string>; issues: Issue[] };

/** The likely ones first, each with the words that say so; then "not sure", which is always an answer; then all others behind a line. */
export function TopicChoice({ topics, proposal, typed, issues }: Props) {
  const { t, language } = useWords();
  const { likely, others, chosen } = laidOut(topics, proposal, typed);
  const issue = issues.find(({ field }) => field === "topic");
  const choiceOf = (topic: Topic, because: string[] = []) => ({
    value: topic.slug,
    label: (
      <span className="of-topic">
        <TopicMark topic={topic.slug} size={24} />
        {topic[language]}
      </span>
    ),
    hint: because.length ? t("intake.form.topic.because", { words: because.join(t("intake.form.topic.between")) }) : undefined,
    more: <Evidence topic={topic} />,
  });
  const unsure = { value: "other", label: t("intake.form.topic.other"), hint: t("intake.form.topic.otherHint") };
  return (
    <fieldset className={`field topic-choice${issue ? " wrong" : ""}`} aria-describedby={issue ? "topic-hint topic-error" : "topic-hint"}>
      <legend>{t("intake.form.topic.label")}</legend>
      <p className="hint" id="topic-hint">
        {t(`intake.form.topic.hint.${proposal.topics.length ? "likely" : chosen === "other" ? "none" : "chosen"}`)}
      </p>
      {issue && (
        <p className="error" id="topic-error">
          {t(issue.key, issue.facts)}
        </p>
      )}
      <div className="likely">
        <Choices
          type="radio"
          name="topic"
          choices={[...likely.map(({ topic, because }) => choiceOf(topic, because)), unsure]}
          chosen={chosen}
        />
      </div>
      <details className="of-many">
        <summary>{t(likely.length ? "intake.form.topic.rest" : "intake.form.topic.all", { count: others.length })}</summary>
        <Choices type="radio" name="topic" from={1} choices={others.map((topic) => choiceOf(topic))} chosen={chosen} />
      </details>
    </fieldset>
  );
}
