import { letters } from "./normalise.ts";
import { readQuestion } from "./question.ts";

/**
 * The one character that a question is looked for by, when all else in it is said around a thing (“油怎么退” by 油, “我的油” too); null
 * when more is looked for, or when nothing else was typed.
 */
export function leftOver(text: string): string | null {
  const { words, phrases, without } = readQuestion(text);
  const [word = "", ...more] = words;
  const alone = [...word].length === 1 && !more.length && !phrases.length && !without.length;
  return alone && letters(text) !== word ? word : null;
}
