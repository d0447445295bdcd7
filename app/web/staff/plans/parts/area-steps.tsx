import { useWords } from "#app/i18n/words.tsx";
import { areaAddress } from "./draft-address.ts";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { Revision } from "./revision.tsx";

type Props = { draft: ShownDraft; area: ShownArea; place: number };

/** What can be done with an area: look and mend it, move it, merge it, take it out. Each says aloud which area it means. */
export function AreaSteps({ draft, area, place }: Props) {
  const { t, href } = useWords();
  const at = (step = "") => href(areaAddress(draft.id, area.id, step));
  const which = <span className="aloud"> {area.title}</span>;
  return (
    <div className="acts">
      <a href={at()} className="check">
        {t(area.doubts.length ? "plans.draft.steps.check" : "plans.draft.steps.mend")}
        {which}
      </a>
      <form method="post" action={at("move")} className="acts">
        <Revision of={draft} />
        {(["up", "down"] as const)
          .filter((way) => (way === "up" ? place > 0 : place < draft.areas.length - 1))
          .map((way) => (
            <button key={way} type="submit" name="way" value={way} className="text-button">
              {t(`plans.draft.steps.${way}`)}
              {which}
            </button>
          ))}
      </form>
      {draft.areas.length > 1 && (
        <a href={at("merge")}>
          {t("plans.draft.steps.merge")}
          {which}
        </a>
      )}
      <a href={at("drop")}>
        {t("plans.draft.steps.drop")}
        {which}
      </a>
    </div>
  );
}
