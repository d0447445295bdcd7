/** One after the other in several lines at once; the answers in the order of the questions. */
export async function inLots<T, Answer>(all: readonly T[], lines: number, one: (item: T) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const line = async () => {
    for (let place = next++; place < all.length; place = next++) answers[place] = await one(all[place] as T);
  };
  await Promise.all(Array.from({ length: lines }, line));
  return answers;
}
