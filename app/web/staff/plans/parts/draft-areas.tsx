import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { AreaSteps } from "./area-steps.tsx";
import { Doubts } from "./doubts.tsx";
import { draftAddress } from "./draft-address.ts";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { DraftUnits } from "./draft-units.tsx";
import { useNumbers } from "./numbered.ts";

/** The proposed table: every area in its order, what it is about, who does what, and what the reader was not sure of. */
export function DraftAreas({ draft }: { draft: ShownDraft }) {
  const { t, href } = useWords();
  const numberOf = useNumbers(draft.areas);
  return (
    <section className="areas-side" aria-labelledby="areas">
      <h2 id="areas">{t("plans.draft.areas")}</h2>
      <ol className="draft-areas">
        {draft.areas.map((area, place) => (
          <li key={area.id} id={`area-${area.id}`}>
            <Head area={area} number={numberOf(area.id)} />
            <Topics area={area} />
            <DraftUnits draft={draft} area={area} />
            <Doubts area={area} />
            <AreaSteps draft={draft} area={area} place={place} />
          </li>
        ))}
      </ol>
      <p>
        <a className="button quiet" href={href(draftAddress(draft.id, "areas/new"))}>
          {t("plans.draft.steps.add")}
        </a>
      </p>
    </section>
  );
}

/** The number leads to the area's words in the notice; an area that a person added has none. */
function Head({ area, number }: { area: ShownArea; number: string }) {
  const { t } = useWords();
  const label = <span className="area-number">{number}</span>;
  return (
    <h3>
      {area.to > area.from ? (
        <a href={`#words-${area.id}`} aria-label={t("plans.draft.toWords", { number })}>
          {label}
        </a>
      ) : (
        label
      )}{" "}
      <span lang="zh-CN">{area.title}</span>
    </h3>
  );
}

function Topics({ area }: { area: ShownArea }) {
  const { t } = useWords();
  const topicName = useTopicName();
  if (area.kind === "measure") return <p className="quiet">{t("plans.draft.measure")}</p>;
  if (area.topics.length === 0) return <p className="lacking">{t("plans.draft.noTopic")}</p>;
  return (
    <ul className="area-topics">
      {area.topics.map((slug) => (
        <li key={slug} className="topic">
          <TopicMark topic={slug} size={20} /> {topicName(slug)}
        </li>
      ))}
    </ul>
  );
}
