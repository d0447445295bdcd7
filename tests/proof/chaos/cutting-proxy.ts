import { connect, createServer, type Socket } from "node:net";

export type Cuts = { requests: number; answers: number; lostAfterSending: number };

/** Between the clients and several web processes: a bad line, which cuts what is sent, what is answered, and answers to a filing. */
export async function cuttingProxy(ports: number[]): Promise<{ address: string; cuts: Cuts; mend: () => void; close: () => void }> {
  const cuts: Cuts = { requests: 0, answers: 0, lostAfterSending: 0 };
  let bad = true;
  const server = createServer((client) => {
    client.on("error", () => client.destroy());
    reach(
      [...ports].sort(() => Math.random() - 0.5),
      (upstream) => {
        if (!upstream) return client.destroy();
        join(client, upstream, bad ? cuts : null);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const mend = () => {
    bad = false;
  };
  return { address: `http://127.0.0.1:${port}`, cuts, mend, close: () => server.close() };
}

/** The first process that listens. */
function reach([port, ...others]: number[], found: (socket: Socket | null) => void): void {
  if (!port) {
    found(null);
    return;
  }
  const socket = connect({ host: "127.0.0.1", port });
  socket.once("connect", () => {
    socket.removeAllListeners("error");
    found(socket);
  });
  socket.once("error", () => reach(others, found));
}

/** Passes on both ways; with `cuts` it breaks off at some byte, or keeps the answer to a filing to itself. */
function join(client: Socket, upstream: Socket, cuts: Cuts | null): void {
  const left = { requests: cutAfter(cuts, 0.15, 6_000), answers: cutAfter(cuts, 0.2, 60_000) };
  let keeping = false;
  const part = () => {
    client.destroy();
    upstream.destroy();
  };
  const pass = (to: Socket, way: "requests" | "answers") => (piece: Buffer) => {
    left[way] -= piece.length;
    if (left[way] > 0) return void to.write(piece);
    if (cuts) cuts[way] += 1;
    to.write(piece.subarray(0, piece.length + left[way]), part);
  };
  client.on("data", (piece: Buffer) => {
    if (cuts && isSending(piece)) keeping = Math.random() < 0.25;
  });
  const keepToItself = () => {
    if (!keeping || !cuts) return;
    cuts.lostAfterSending += 1;
    upstream.removeAllListeners("data");
    part();
  };
  upstream.on("data", keepToItself);
  client.on("data", pass(upstream, "requests"));
  upstream.on("data", pass(client, "answers"));
  for (const socket of [client, upstream]) socket.on("error", part).on("close", part);
}

const isSending = (piece: Buffer): boolean => /^POST \/submit\/[\w-]+\/send /.test(piece.toString("latin1", 0, 60));

const cutAfter = (cuts: Cuts | null, share: number, most: number): number =>
  cuts && Math.random() < share ? 1 + Math.floor(Math.random() * most) : Number.POSITIVE_INFINITY;
