import { useWords } from "#app/i18n/words.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import type { ShownDraft } from "./draft-shape.ts";

/** What an area is about: every topic with its mark, those that were chosen first. */
export function TopicChoices({ all, chosen }: { all: ShownDraft["allTopics"]; chosen: string[] }) {
  const { t, language } = useWords();
  const is = (slug: string) => chosen.includes(slug);
  const sorted = [...all.filter(({ slug }) => is(slug)), ...all.filter(({ slug }) => !is(slug))];
  return (
    <fieldset className="field topics" aria-describedby="topics-hint">
      <legend>{t("plans.area.topics")}</legend>
      <div className="hint" id="topics-hint">
        {t("plans.area.topicsHint")}
      </div>
      <ul>
        {sorted.map((topic) => (
          <li key={topic.slug}>
            <label>
              <input type="checkbox" name="topic" value={topic.slug} defaultChecked={is(topic.slug)} />
              <TopicMark topic={topic.slug} size={20} /> {topic[language]}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
