import { Fragment } from "react";
import { Masked } from "./masked.tsx";

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** A title that breaks between words only: Chinese has no spaces, so the borders are marked for the browser. */
export function Phrased({ text }: { text: string }) {
  return (
    <span className="phrased">
      {pieces(text).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one title never change places
        <Fragment key={place}>
          {place > 0 && <wbr />}
          <Masked text={piece} />
        </Fragment>
      ))}
    </span>
  );
}

/** Words, each with the marks that follow it; what was removed stays in one piece. */
function pieces(text: string): string[] {
  return text.split(/(\[遮盖\])/).flatMap((part) => (part.startsWith("[") ? [part] : joined([...words.segment(part)])));
}

function joined(segments: Intl.SegmentData[]): string[] {
  return segments.reduce<string[]>((all, { segment, isWordLike }) => {
    const before = all.at(-1);
    const opens = /[“（《〈【]$/.test(before ?? "");
    if (before !== undefined && (opens || (!isWordLike && !/^[“（《〈【]$/.test(segment)))) return [...all.slice(0, -1), before + segment];
    return [...all, segment];
  }, []);
}
