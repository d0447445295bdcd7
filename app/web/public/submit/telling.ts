/** Of the words that speak for a topic those worth reading: who wrote 加油机 need not be told 加油 and 加 as well. */
export function telling(words: string[]): string[] {
  const whole = words.filter((word) => !words.some((longer) => longer !== word && longer.includes(word)));
  const long = whole.filter((word) => word.length > 1);
  return (long.length ? long : whole).slice(0, 4);
}
