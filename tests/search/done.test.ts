import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Meilisearch } from "meilisearch";
import { expect, it, onTestFinished } from "vitest";
import { done } from "#search/meilisearch/done.ts";

/** A stranger in Meilisearch's place that takes a task, and how it answers who asks for the first, second, third time how that stands. */
async function sending(stands: ((response: ServerResponse) => void)[], longest?: number) {
  const answers = stands.values();
  const server = createServer(({ method }, response) => {
    if (method === "POST") response.writeHead(202).end(JSON.stringify({ taskUid: 7, status: "enqueued" }));
    else answers.next().value?.(response);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new Meilisearch({ host, apiKey: "any", timeout: 300 });
  return done(client, client.index("cases").addDocuments([]), longest);
}

const says = (status: string, code?: string) => (response: ServerResponse) =>
  void response.writeHead(200).end(JSON.stringify({ uid: 7, type: "documentAdditionOrUpdate", status, error: code ? { code } : null }));

const hangs = () => undefined;

it("waits until a task has succeeded", async () => {
  await expect(sending([says("enqueued"), says("processing"), says("succeeded")])).resolves.toBeUndefined();
});

it("says when a task has failed", async () => {
  await expect(sending([says("processing"), says("failed", "no_space_left_on_device")])).rejects.toThrow(/failed: no_space_left/);
});

it("waits no longer than it may", async () => {
  await expect(sending(Array(100).fill(says("processing")), 120)).rejects.toThrow(/processing/);
});

it("a Meilisearch that hangs while a task is under way keeps nobody", async () => {
  await expect(sending([says("processing"), hangs])).rejects.toThrow(/tasks\/7 has failed/);
});
