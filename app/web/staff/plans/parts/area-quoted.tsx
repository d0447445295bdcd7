import { useWords } from "#app/i18n/words.tsx";
import { Doubts } from "./doubts.tsx";
import type { ShownArea } from "./draft-shape.ts";

/** What the notice says of an area, word for word, and what the reader was not sure of. */
export function AreaQuoted({ notice, area }: { notice: string; area: ShownArea }) {
  const { t } = useWords();
  const words = notice.slice(area.from, area.to);
  // What was merged into it stands elsewhere in the notice.
  const merged = area.text.split("\n").filter((line) => !words.includes(line));
  return (
    <section className="sheet-part">
      <Doubts area={area} />
      <h2>{t("plans.area.quoted")}</h2>
      {words ? (
        <blockquote className="quoted" lang="zh-CN">
          {[words, ...merged].join("\n")}
        </blockquote>
      ) : (
        <p className="quiet">{t("plans.area.byHand")}</p>
      )}
      {area.annotation && (
        <>
          <h3 className="label">{t("plans.area.annotation")}</h3>
          <p lang="zh-CN">{area.annotation}</p>
        </>
      )}
    </section>
  );
}
