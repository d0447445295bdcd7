const numeral = "一二三四五六七八九十";
const number = `(?:\\d{1,2}|[${numeral}两]{1,3})`;
const clock = new RegExp(
  `(凌晨|清早|早上|上午|中午|下午|傍晚|晚上|夜里|当晚|晚)?\\s?(${number})\\s?(?:[时点]|:(?=\\d\\d))\\s?(半|一刻|三刻|${number}(?:分)?)?(?!钟头|小时|\\d)`,
  "g",
);
const day = new RegExp(`(${number})\\s?月\\s?(${number})\\s?[日号]`, "g");

/** Times of the day and days of the year as people write them, each with one name: 下午3点半 and 15:30 are both "15:30". */
export function clockTimes(text: string): { words: string; when: string }[] {
  const hours = [...text.matchAll(clock)].map(([words, part = "", hour = "", minute = ""]) => {
    const late = /下午|傍晚|晚|夜里/.test(part) && read(hour) < 12 ? 12 : 0;
    return { words: words.trim(), when: `${read(hour) + late}:${readMinute(minute)}` };
  });
  const days = [...text.matchAll(day)].map(([words, month = "", date = ""]) => ({ words, when: `${read(month)}/${read(date)}` }));
  return [...hours, ...days];
}

function readMinute(words: string): number {
  if (words === "半") return 30;
  if (words === "一刻") return 15;
  return words === "三刻" ? 45 : words ? read(words.replace("分", "")) : 0;
}

function read(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = "", ones] = words.replace("两", "二").includes("十")
    ? words.replace("两", "二").split("十")
    : ["0", words.replace("两", "二")];
  const digit = (letter: string | undefined): number => (letter && numeral.includes(letter) ? numeral.indexOf(letter) + 1 : 0);
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}
