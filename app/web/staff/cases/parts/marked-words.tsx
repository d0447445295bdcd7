import type { ProposedCase } from "#app/cases/propose-cases.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readPieces } from "./read-pieces.ts";

/** The case word for word; what a value was read from is marked, and named where it ends. */
export function MarkedWords({ read }: { read: ProposedCase }) {
  const { t } = useWords();
  return (
    <div className="notice-words" lang="zh-CN">
      {readPieces(read).map((piece) =>
        piece.marked ? (
          <mark key={piece.at} className={piece.personal ? "doubtful" : undefined}>
            {piece.text}
            {piece.ends.map((field) => (
              <small key={field}>{t(`cases.desk.read.marks.${field}`)}</small>
            ))}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
