import { useWords } from "#app/i18n/words.tsx";
import { doubtWords } from "./doubts.tsx";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { noticePieces, type Piece } from "./notice-pieces.ts";
import { useNumbers } from "./numbered.ts";

/** The notice word for word, each area's words marked, with its number in the margin that leads to what was made of it. */
export function NoticeWords({ draft }: { draft: Pick<ShownDraft, "notice" | "areas"> }) {
  const { t } = useWords();
  const numberOf = useNumbers(draft.areas);
  return (
    <section className="notice-side" aria-labelledby="notice">
      <h2 id="notice">{t("plans.draft.notice")}</h2>
      <div className="notice-words" lang="zh-CN">
        {noticePieces(draft.notice, draft.areas).map((piece) => (
          <Stretch key={piece.at} piece={piece} numberOf={numberOf} />
        ))}
      </div>
    </section>
  );
}

function Stretch({ piece, numberOf }: { piece: Piece; numberOf: (id: string) => string }) {
  const { t } = useWords();
  if (piece.inside.length === 0) return piece.text;
  return (
    <>
      <mark className={piece.inside.some(({ doubts }) => doubts.length) ? "doubtful" : undefined}>
        {piece.begins.map(({ area, crowded }) => (
          <a
            key={area.id}
            id={`words-${area.id}`}
            href={`#area-${area.id}`}
            className={crowded ? "place crowded" : "place"}
            aria-label={t("plans.draft.toArea", { number: numberOf(area.id), title: area.title })}
          >
            {numberOf(area.id)}
          </a>
        ))}
        {piece.text}
      </mark>
      {piece.ends.map((area) => (
        <Said key={area.id} area={area} />
      ))}
    </>
  );
}

/** The doubts about an area, said where its words end. */
function Said({ area }: { area: ShownArea }) {
  const { t, language } = useWords();
  if (area.doubts.length === 0) return null;
  return (
    <small className="said-doubt" lang={language === "zh" ? "zh-CN" : "en"}>
      {area.doubts.map((doubt) => t(doubtWords(doubt), doubt.facts)).join(" ")}
    </small>
  );
}
