import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { environment } from "./environment.mjs";

const key = "S3RVER";

/** A bucket on a real S3 server, which is a process of its own with a folder of its own. */
export type TestBucket = { endpoint: string; folder: string; stop: () => Promise<void> };

export async function startBucket(): Promise<TestBucket> {
  const folder = mkdtempSync(path.join(tmpdir(), "bucket-"));
  const child = spawn(process.execPath, [path.resolve("tests/support/s3-server.mjs"), folder, "files"], { env: environment() });
  const port = await firstLine(child);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint: `http://127.0.0.1:${port}`, folder, stop };
}

/** From here on the portal keeps its files there; with null on the disk again. */
export function keepIn(endpoint: string | null, secret = key): void {
  const said = { S3_ENDPOINT: endpoint, S3_BUCKET: "files", S3_ACCESS_KEY: key, S3_SECRET_KEY: secret };
  for (const [name, value] of Object.entries(said)) {
    if (endpoint === null || value === null) delete process.env[name];
    else process.env[name] = value;
  }
}

type Passing = { method: string; path: string; body: Buffer };

/** Stands between the portal and a bucket, and may change what passes or do something first. */
export async function standBetween(
  endpoint: string,
  meddle: (passing: Passing) => Promise<Buffer>,
): Promise<{ endpoint: string; stop: () => void }> {
  const { hostname, port } = new URL(endpoint);
  const server = createServer(async (asked, answer) => {
    const { method = "", url = "" } = asked;
    const body = await buffer(asked)
      .then((sent) => meddle({ method, path: url, body: sent }))
      .catch(() => null);
    if (body === null) return void asked.socket.destroy();
    // The signature is over the name of whom the portal thinks it asks.
    request({ hostname, port, method, path: url, headers: asked.headers }, (told) => {
      answer.writeHead(told.statusCode ?? 500, told.headers);
      told.pipe(answer);
    }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { endpoint: `http://127.0.0.1:${at && typeof at === "object" ? at.port : 0}`, stop };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let said = "";
  child.stderr?.on("data", (piece) => process.stderr.write(piece));
  for await (const piece of child.stdout ?? []) {
    said += piece;
    if (said.includes("\n")) break;
  }
  if (!said.trim()) throw new Error("the S3 server did not start");
  return said.trim();
}
