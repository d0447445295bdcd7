import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { DraftUnits } from "./draft-units.tsx";

/** An area as the draft has it now, beside a form that still holds what was typed for an older one. */
export function AreaNow({ draft, area }: { draft: ShownDraft; area: ShownArea }) {
  const { t, language } = useWords();
  const topicName = useTopicName();
  return (
    <section className="sheet-part warnings">
      <h2>{t("plans.area.now")}</h2>
      <p lang="zh-CN">{area.title}</p>
      <p className="quiet">{area.topics.map(topicName).join(language === "zh" ? "、" : ", ") || t("plans.draft.noTopic")}</p>
      <DraftUnits draft={draft} area={area} />
    </section>
  );
}
