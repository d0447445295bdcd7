import { useWords } from "#app/i18n/words.tsx";
import type { Topic } from "#app/plans/topics.ts";
import { Choices } from "#app/web/ui/choices.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import type { Draft } from "./draft.ts";
import { Evidence } from "./evidence.tsx";
import { Question } from "./filing-form.tsx";

/** The first topics are what people come about most; the others wait behind a line. */
const first = 11;

/** What is it about? The chosen topic unfolds into what helps us to check. */
export function TopicQuestion({ topics, draft }: { topics: Topic[]; draft: Draft }) {
  const { t, language } = useWords();
  const issue = draft.issues.find(({ field }) => field === "topic");
  const chosen = draft.typed.topic ?? "";
  const choiceOf = (topic: Topic) => ({
    value: topic.slug,
    label: (
      <span className="of-topic">
        <TopicMark topic={topic.slug} size={24} />
        {topic[language]}
      </span>
    ),
    more: <Evidence topic={topic} />,
  });
  const known = topics.filter(({ slug }) => slug !== "other");
  const others = known.slice(first);
  const last = topics.filter(({ slug }) => slug === "other");
  return (
    <Question title={t("intake.form.topic.title")}>
      <fieldset className={`field topic-choice${issue ? " wrong" : ""}`} aria-describedby={issue ? "topic-hint topic-error" : "topic-hint"}>
        <legend>{t("intake.form.topic.label")}</legend>
        <p className="hint" id="topic-hint">
          {t("intake.form.topic.hint")}
        </p>
        {issue && (
          <p className="error" id="topic-error">
            {t(issue.key, issue.facts)}
          </p>
        )}
        <Choices type="radio" name="topic" choices={known.slice(0, first).map(choiceOf)} chosen={chosen} />
        {others.length > 0 && (
          <details className="of-many" open={others.some(({ slug }) => slug === chosen)}>
            <summary>{t("intake.form.topic.more", { count: others.length })}</summary>
            <Choices type="radio" name="topic" from={first} choices={others.map(choiceOf)} chosen={chosen} />
          </details>
        )}
        <Choices type="radio" name="topic" from={first} choices={last.map(choiceOf)} chosen={chosen} />
      </fieldset>
    </Question>
  );
}
