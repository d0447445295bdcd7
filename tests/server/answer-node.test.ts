import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerNode } from "#app/server/answer-node.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { knock } from "#tests/support/portal.ts";

freshDatabase();

const server = createServer((request, response) => void answerNode(knock, request, response));
const port = () => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
afterAll(() => new Promise((ended) => server.close(ended)));

/** The status of an answer to bytes that no browser would send. */
const say = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = "";
    const line = connect(port(), "127.0.0.1", () => line.write(bytes));
    line.on("data", (piece) => {
      heard += piece;
    });
    line.on("close", () => resolve(heard.split(" ")[1] ?? ""));
    line.on("error", reject);
  });

it.each([
  ["http://[", "somewhere"],
  ["http://elsewhere.example/staff", "somewhere"],
  ["*", "somewhere"],
  ["/", "no host"],
  ["/tip", "a:b:c"],
])("an address that is none, %s at %s, is answered with a plain page and ends nothing", async (address, host) => {
  expect(await say(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toBe("400");
  expect(await say("GET /privacy HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toBe("200");
});
