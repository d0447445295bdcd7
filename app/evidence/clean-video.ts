import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { settings } from "#app/settings.server.ts";
import { shelve } from "./store.ts";

type Box = { type: string; at: number; body: number; end: number };

/** Boxes that hold other boxes on the way to what tells of place, time and phone (ISO 14496-12). */
const around = new Set(["moov", "trak", "mdia"]);
/** Boxes of words about the film: where it was taken, with what, by whom. */
const telling = new Set(["udta", "meta", "uuid", "free", "skip", "wide"]);
/** Boxes that carry the minute it was taken: two times after the version byte. */
const timed = new Set(["mvhd", "tkhd", "mdhd"]);
/** A true film of a phone has some dozens; each costs a read, and empty ones cost whoever waits behind it. */
const mostBoxes = 5000;
const zeros = Buffer.alloc(64 * 1024);
/** moov, trak, mdia: no true film nests them deeper. */
const deepest = 3;

/**
 * A copy of a film (MP4, MOV) without the words beside it: place, phone, names and times are overwritten, nothing is moved, so it
 * plays as before. Read in pieces, never whole. Null when it is no film that can be read. Pixels and voices stay what they are.
 */
export async function cleanVideo(original: string): Promise<{ sha256: Buffer } | null> {
  const draft = path.join(settings.dataDir, "incoming", randomUUID());
  await mkdir(path.dirname(draft), { recursive: true, mode: 0o700 });
  try {
    await copyFile(original, draft);
    const file = await open(draft, "r+");
    const isFilm = await blank(file, 0, (await file.stat()).size, { boxes: 0 })
      .then((names) => names.has("moov"))
      .catch((error: unknown) => {
        if (error instanceof RangeError) return false;
        throw error;
      })
      .finally(() => file.close());
    if (!isFilm) return null;
    const hash = createHash("sha256");
    await pipeline(createReadStream(draft), hash);
    const sha256 = hash.digest();
    await shelve("pictures", draft, sha256);
    return { sha256 };
  } finally {
    await rm(draft, { force: true });
  }
}

async function blank(file: FileHandle, from: number, to: number, seen: { boxes: number }, depth = 0): Promise<Set<string>> {
  const names = new Set<string>();
  if (depth > deepest) throw new RangeError("boxes within boxes without end");
  for (let at = from; at < to; ) {
    if (++seen.boxes > mostBoxes) throw new RangeError("more boxes than any film has");
    const box = await boxAt(file, at, to);
    names.add(box.type);
    if (around.has(box.type)) await blank(file, box.body, box.end, seen, depth + 1);
    else if (telling.has(box.type)) await overwrite(file, box);
    else if (timed.has(box.type)) await blankTimes(file, box);
    at = box.end;
  }
  return names;
}

async function boxAt(file: FileHandle, at: number, to: number): Promise<Box> {
  const head = Buffer.alloc(16);
  const { bytesRead } = await file.read(head, 0, 16, at);
  if (bytesRead < 8) throw new RangeError("a box without a head");
  const short = head.readUInt32BE(0);
  const long = short === 1 && bytesRead === 16;
  const size = long ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
  const body = at + (long ? 16 : 8);
  if (size < body - at || at + size > to) throw new RangeError("a box that reaches beyond its own");
  return { type: head.toString("latin1", 4, 8), at, body, end: at + size };
}

/** The box becomes empty space of the same length. */
async function overwrite(file: FileHandle, { at, body, end }: Box): Promise<void> {
  await file.write(Buffer.from("free", "latin1"), 0, 4, at + 4);
  for (let place = body; place < end; place += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, end - place), place);
}

async function blankTimes(file: FileHandle, { body, end }: Box): Promise<void> {
  const version = Buffer.alloc(1);
  await file.read(version, 0, 1, body);
  const length = version[0] === 1 ? 16 : 8;
  if (body + 4 + length > end) throw new RangeError("a box too short for its times");
  await file.write(Buffer.alloc(length), 0, length, body + 4);
}
