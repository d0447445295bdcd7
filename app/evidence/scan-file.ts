import { createReadStream } from "node:fs";
import { connect } from "node:net";
import { settings } from "#app/settings.server.ts";

const pieceBytes = 64 * 1024;
const patience = 60_000;

/**
 * Asks the virus scanner (clamd, INSTREAM) about a file on disk: "clean" or "infected", "unscanned" when no CLAMD_HOST is set
 * or the file is larger than the scanner takes (its StreamMaxLength).
 * A scanner that is away or answers nonsense throws: the job comes back later and nobody opens the file meanwhile.
 */
export async function scanFile(file: string): Promise<"clean" | "infected" | "unscanned"> {
  const where = settings.clamd;
  if (!where) return "unscanned";
  const answer = await ask(where, file);
  if (answer.endsWith(" OK")) return "clean";
  if (answer.endsWith(" FOUND")) return "infected";
  if (/size limit exceeded/i.test(answer)) return "unscanned";
  throw new Error("the virus scanner gave no verdict");
}

/** Whether files are scanned here; where not, the desk says so. */
export const isScanned = (): boolean => settings.clamd !== null;

async function ask(where: { host: string; port: number }, file: string): Promise<string> {
  const socket = connect(where).setTimeout(patience);
  socket.once("timeout", () => socket.destroy(new Error("the virus scanner is silent")));
  const answer = new Promise<string>((resolve, reject) => {
    const said: Buffer[] = [];
    socket.on("data", (piece) => said.push(piece));
    socket.once("end", () =>
      resolve(
        Buffer.concat(said)
          .toString("utf8")
          .replace(/[\0\s]+$/, ""),
      ),
    );
    socket.once("error", reject);
  });
  try {
    await Promise.race([send(socket, file), answer]);
    return await answer;
  } finally {
    socket.destroy();
  }
}

async function send(socket: ReturnType<typeof connect>, file: string): Promise<void> {
  await say(socket, Buffer.from("zINSTREAM\0"));
  for await (const piece of createReadStream(file, { highWaterMark: pieceBytes })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((piece as Buffer).length);
    await say(socket, Buffer.concat([length, piece as Buffer]));
  }
  await say(socket, Buffer.alloc(4));
}

const say = (socket: ReturnType<typeof connect>, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
