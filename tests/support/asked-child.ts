import { answerAsked } from "#app/apart.server.ts";

/* A program for tests/app/apart.test.ts: does as it is told. */

export type Told = { how: "answer" | "say who you are" | "hang" | "eat heap" | "eat beside" | "die" | "throw" | "wait" };

answerAsked(async ({ how }: Told): Promise<unknown> => {
  if (how === "answer") return { words: "汉字", bytes: Buffer.from("bytes"), day: new Date(0) };
  if (how === "say who you are") return { pid: process.pid, env: process.env };
  if (how === "die") process.kill(process.pid, "SIGKILL");
  if (how === "throw") throw new Error("fell over");
  if (how === "eat heap") eat(() => Array.from({ length: 100_000 }, (_, place) => ({ place })));
  if (how === "eat beside") eat(() => Buffer.alloc(8 * 1024 * 1024, 1));
  if (how === "hang") for (;;) Math.random();
  const from = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return [from, Date.now()];
});

function eat(bite: () => unknown): void {
  for (const eaten: unknown[] = []; ; ) eaten.push(bite());
}
