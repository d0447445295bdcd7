/** Every syllable of Mandarin without its tone, by how it begins; ü is typed v. */
const table: Record<string, string> = {
  "": "a o e ai ei ao ou an en ang eng er",
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve",
  l: "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "e i ao ou an en ang eng ong u ua uo ui uan un",
  z: "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  s: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  y: "a o e ao ou an ang i in ing ong u ue uan un",
  w: "a o ai ei an en ang eng u",
};

const syllables = new Set(Object.entries(table).flatMap(([begin, ends]) => ends.split(" ").map((end) => begin + end)));

/** So many ways to read what was typed are followed at every letter. */
const mostReadings = 6;

/** The ways to cut letters into syllables, those of fewest syllables first; none when it cannot be done. "xian" → xian, xi'an. */
export function syllablesOf(letters: string): string[][] {
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= letters.length; end += 1) {
    const here = [1, 2, 3, 4, 5, 6].flatMap((long) => {
      const last = letters.slice(Math.max(0, end - long), end);
      return last.length === long && syllables.has(last) ? (ways[end - long] ?? []).map((way) => [...way, last]) : [];
    });
    ways[end] = here.sort((one, other) => one.length - other.length).slice(0, mostReadings);
  }
  return letters ? (ways[letters.length] ?? []) : [];
}

/** A beginning of a syllable that more letters may follow: "zha" of zhan. */
export const begins = (letters: string): boolean => [...syllables].some((syllable) => syllable.startsWith(letters));
