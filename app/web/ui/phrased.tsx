import { Fragment } from "react";
import { Masked } from "./masked.tsx";

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** A title that breaks at its colon first, and else between words only: Chinese has no spaces, so the borders are marked. */
export function Phrased({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=：)/).map((clause) => (
        <span key={clause} className="clause">
          {wordsOf(clause).map((word, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words of one title never change places
            <Fragment key={place}>
              {place > 0 && <wbr />}
              <Masked text={word} />
            </Fragment>
          ))}
        </span>
      ))}
    </>
  );
}

/** Words, each with the marks that belong to it; what was removed stays in one piece. */
function wordsOf(text: string): string[] {
  return text.split(/(\[遮盖\])/).flatMap((part) => (part.startsWith("[") ? [part] : withMarks([...words.segment(part)])));
}

const opening = /[“（《〈【]$/;

function withMarks(segments: Intl.SegmentData[]): string[] {
  const all: string[] = [];
  for (const { segment, isWordLike } of segments) {
    const before = all.at(-1);
    const joins = before !== undefined && (opening.test(before) || (!isWordLike && !opening.test(segment)));
    if (joins) all.splice(-1, 1, before + segment);
    else all.push(segment);
  }
  return all;
}
