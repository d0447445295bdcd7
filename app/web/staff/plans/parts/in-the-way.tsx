import { useWords } from "#app/i18n/words.tsx";
import type { ShownDraft } from "./draft-shape.ts";
import { type OpenPoint, openPoints } from "./open-points.ts";

/** What a person has yet to say: what must be said before the draft can be confirmed, and what may stay as it is. */
export function InTheWay({ draft }: { draft: ShownDraft }) {
  const { t } = useWords();
  const points = openPoints(draft);
  const musts = points.filter(({ must }) => must);
  const mays = points.filter(({ must }) => !must);
  return (
    <section className={musts.length ? "sheet-part warnings" : "sheet-part"} id="draft">
      <h2>{t(musts.length ? "plans.open.title" : "plans.open.nothing")}</h2>
      <Points points={musts} />
      {mays.length > 0 && (
        <>
          <p className="quiet">{t("plans.open.may")}</p>
          <Points points={mays} />
        </>
      )}
    </section>
  );
}

function Points({ points }: { points: OpenPoint[] }) {
  const { t, href } = useWords();
  if (points.length === 0) return null;
  return (
    <ul className="rules">
      {points.map(({ key, count, to }) => (
        <li key={key}>
          <a href={href(to)}>{t(key, { count })}</a>
        </li>
      ))}
    </ul>
  );
}
