/** A number that may stand there: its digits without what pulls them apart. `groups` says into how many pieces it was written. */
export type Written = { digits: string; start: number; end: number; groups: number };

type Piece = { digits: string; start: number; end: number };

const numeral = "〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺";
const worth = "0001234567891234567891";
const pieces = new RegExp(`[0-9${numeral}]+`, "g");
const gap = /^[ \t\r\n\-_·()/]{1,3}$/;
const longest = 26;

/**
 * Every number of 7 to 26 digits that can be read off the text: in one piece, or pulled apart by blanks, dashes or line breaks,
 * in digits or in Chinese numerals. Pieces overlap; the detectors know which of them means something.
 */
export function writtenNumbers(text: string): Written[] {
  return runsOf([...text.matchAll(pieces)].map(readPiece), text).flatMap(readings);
}

function readPiece(match: RegExpExecArray): Piece {
  const digits = Array.from(match[0], (letter) => (letter <= "9" ? letter : (worth[numeral.indexOf(letter)] ?? ""))).join("");
  return { digits, start: match.index, end: match.index + match[0].length };
}

/** Pieces with no more between them than what people put between the digits of one number. */
function runsOf(all: Piece[], text: string): { run: Piece[]; text: string }[] {
  const runs: Piece[][] = [];
  for (const piece of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && gap.test(text.slice(last.end, piece.start))) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => ({ run, text }));
}

function readings({ run, text }: { run: Piece[]; text: string }): Written[] {
  const found: Written[] = [];
  run.forEach((first, from) => {
    found.push(...insideOf(first, text));
    let digits = "";
    for (let to = from; to < run.length; to++) {
      const last = run[to] ?? first;
      digits += last.digits;
      if (digits.length > longest) break;
      if (digits.length >= 7) found.push({ digits, start: first.start, end: last.end, groups: to - from + 1 });
    }
  });
  return found;
}

/** 张三13800000000: what looks like one piece is the end of a name and a number. */
function insideOf({ digits, start, end }: Piece, text: string): Written[] {
  const letters = text.slice(start, end);
  if (/^\d+$/.test(letters)) return [];
  const plain = [...letters.matchAll(/\d{7,}/g)].map(([part], _, all) => ({ part, all }));
  const arabic = plain.map(({ part }) => ({
    digits: part,
    start: start + letters.indexOf(part),
    end: start + letters.indexOf(part) + part.length,
    groups: 1,
  }));
  const later = digits.length > 7 ? [{ digits: digits.slice(1), start: start + 1, end, groups: 2 }] : [];
  return [...arabic, ...later];
}
