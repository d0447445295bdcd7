import net from "node:net";

export type Wire = { url: string; asked: () => string[]; forget: () => void; close: () => Promise<void> };

/**
 * A line to the database at `url` on which can be read what was asked: each statement that is run, in the order in which it went over the
 * line, whichever connection it took. Only what postgres.js sends is understood: statements that were prepared, and the beginning and the
 * end of a transaction.
 */
export async function wireTo(url: string): Promise<Wire> {
  const there = new URL(url);
  const asked: string[] = [];
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = net.connect(Number(there.port), there.hostname);
    const heard = listener((statement) => asked.push(statement));
    client.on("data", heard);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) open.add(socket.on("error", () => undefined).on("close", () => client.destroy()));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const here = new URL(url);
  here.port = String((server.address() as net.AddressInfo).port);
  return {
    url: here.href,
    asked: () => asked,
    forget: () => asked.splice(0),
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** Reads PostgreSQL's messages: Parse gives a statement its name, Bind says which one is meant, and Query is one by itself. */
function listener(hear: (statement: string) => void): (piece: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let begun = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // What a connection begins with has no letter before its length.
      const from = begun ? 1 : 0;
      const end = rest.length >= from + 4 ? from + rest.readInt32BE(from) : Number.POSITIVE_INFINITY;
      if (rest.length < end) return;
      const kind = begun ? String.fromCharCode(rest[0] ?? 0) : "";
      const [first = "", second = ""] = rest.toString("utf8", from + 4, end).split("\0");
      if (kind === "P") prepared.set(first, second.trim());
      if (kind === "B") hear(prepared.get(second) ?? "");
      if (kind === "Q") hear(first.trim());
      begun = true;
      rest = rest.subarray(end);
    }
  };
}
