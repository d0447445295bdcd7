import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import { answerNode } from "#app/server/answer-node.ts";
import { turns } from "#app/server/turns.ts";
import { noteBegun } from "#app/web/public/submit/sender.server.ts";

const still = () => new AbortController().signal;
const everything = () => new Promise<void>((heard) => setImmediate(heard));

/** Requests that are answered when the test says so, in the order in which they were begun. */
function desk(inTurn = turns({ places: 2, longest: 60_000 })) {
  const begun: string[] = [];
  const answers = new Map<string, () => void>();
  const ask = (line: string | null, name: string, gone = still()) =>
    inTurn(line, gone, () => {
      begun.push(name);
      return new Promise<string>((answered) => answers.set(name, () => answered(name)));
    });
  const answer = async (name: string) => {
    answers.get(name)?.();
    await everything();
  };
  return { begun, ask, answer };
}

it("of a flood two are answered at a time, in order, while everybody else is answered at once; in the end all are", async () => {
  const { begun, ask, answer } = desk();
  const flood = Array.from({ length: 20 }, (_, n) => ask("flooder", `f${n}`));
  const honest = Array.from({ length: 5 }, (_, n) => ask(null, `h${n}`));
  await everything();
  expect(begun).toEqual(["f0", "f1", "h0", "h1", "h2", "h3", "h4"]);
  for (let n = 0; n < 20; n++) {
    await answer(`f${n}`);
    expect(begun.filter((name) => name.startsWith("f"))).toHaveLength(Math.min(n + 3, 20));
  }
  expect(await Promise.all(flood)).toEqual(Array.from({ length: 20 }, (_, n) => `f${n}`));
  for (let n = 0; n < 5; n++) await answer(`h${n}`);
  expect(await Promise.all(honest)).toHaveLength(5);
});

it("two addresses take turns, however long the line of one is", async () => {
  const { begun, ask, answer } = desk();
  for (let n = 0; n < 9; n++) void ask("flooder", `f${n}`);
  for (let n = 0; n < 3; n++) void ask("carrier", `c${n}`);
  for (let n = 0; n < 6; n++) await answer(begun[n] ?? "");
  expect(begun).toEqual(["f0", "f1", "f2", "c0", "f3", "c1", "f4", "c2"]);
});

it("who has gone is not waited for, and a fault gives the place free", async () => {
  const inTurn = turns({ places: 1, longest: 60_000 });
  const { begun, ask, answer } = desk(inTurn);
  void ask("flooder", "first");
  const left = new AbortController();
  const gone = ask("flooder", "gone", left.signal);
  const broken = expect(inTurn("flooder", still(), () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  void ask("flooder", "last");
  left.abort(new Error("left"));
  await expect(gone).rejects.toThrow("left");
  await answer("first");
  await broken;
  await everything();
  expect(begun).toEqual(["first", "last"]);
});

it("who never ends holds up nobody in their line for ever", async () => {
  const inTurn = turns({ places: 1, longest: 1 });
  void inTurn("shared", still(), () => new Promise(() => undefined));
  expect(await inTurn("shared", still(), async () => "answered")).toBe("answered");
  expect(await inTurn("shared", still(), async () => "also")).toBe("also");
});

it("over HTTP: an address over its rate waits at the form and nowhere else, others do not, and nobody is refused", async () => {
  process.env.BEHIND_PROXY = "1";
  process.env.SENDS_PER_HOUR = "15";
  const [flooder, honest] = ["203.0.113.50", "203.0.113.51"];
  for (let n = 0; n <= 60; n++) noteBegun({ address: flooder } as AppLoadContext);
  const inTurn = turns({ places: 2, longest: 60_000 });
  const begun: string[] = [];
  const held: (() => void)[] = [];
  let arrived = 0;
  const server = createServer((request, response) => {
    arrived += 1;
    const remix = (asked: Request) => {
      begun.push(new URL(asked.url).pathname);
      return new Promise<Response>((answered) => held.push(() => answered(new Response("ok"))));
    };
    void answerNode(remix, request, response, inTurn);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const ask = async (path: string, address: string) => {
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    return (await fetch(at, { headers: { "X-Forwarded-For": address } })).status;
  };
  const flood = Array.from({ length: 6 }, (_, n) => ask(`/submit/${n}`, flooder));
  const others = [ask("/privacy", flooder), ask("/submit", honest)];
  while (arrived < 8 || begun.length < 4) await everything();
  await everything();
  expect(begun.filter((path) => path.startsWith("/submit/"))).toHaveLength(2);
  expect(begun).toEqual(expect.arrayContaining(["/privacy", "/submit"]));
  let answered = 0;
  while (answered < 8) {
    const one = held.shift();
    if (one) answered += 1;
    one?.();
    await everything();
  }
  expect(await Promise.all([...flood, ...others])).toEqual(Array(8).fill(200));
  server.closeAllConnections();
  server.close();
});
