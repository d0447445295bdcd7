const whole = new WeakMap<Response, Buffer>();

/** An answer that is all there: whoever writes it out need not read its body piece by piece. */
export function wholePage(page: Buffer<ArrayBuffer>, init: ResponseInit): Response {
  const answer = new Response(page, init);
  whole.set(answer, page);
  return answer;
}

/** All of an answer, as it was made or as it can be read. */
export const bytesOf = async (answer: Response): Promise<Buffer> => whole.get(answer) ?? Buffer.from(await answer.arrayBuffer());
