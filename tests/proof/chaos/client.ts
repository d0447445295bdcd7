import { createHash, randomBytes, randomUUID } from "node:crypto";
import sharp from "sharp";
import { wants } from "#app/intake/drafts/draft.ts";
import { complaint, tip } from "#tests/support/sent.ts";
import { type Ask, receiptIn, sendWalked, walk } from "#tests/support/walk.ts";

/** What a client was promised: under this receipt this story, and these files (SHA-256 in hex). */
export type Promised = { kinds: ("complaint" | "tip")[]; story: string; merchant: string; receipt: string; files: string[] };

/** What clients remember: every promise, every receipt that changed, and whatever else than a kept step or a receipt they were answered. */
export type Ledger = { promised: Promised[]; receiptChanged: string[]; strange: string[] };

/** Files one after the other until the time is over; what has begun is brought to its end. */
export async function client(ask: Ask, origin: string, until: number, ledger: Ledger): Promise<void> {
  while (Date.now() < until) {
    await fileOne(ask, origin, ledger).catch((error: unknown) => ledger.strange.push(String(error).slice(0, 200)));
  }
}

async function fileOne(ask: Ask, origin: string, ledger: Ledger): Promise<void> {
  const want = pick(wants);
  const mark = randomUUID();
  const story = `油枪少给油，第三次了，收据上的编号是 ${mark}，请查一查。`;
  const merchant = `加油站 ${mark.slice(0, 13)}`;
  const known = { story, merchantName: merchant };
  const files = await Promise.all(Array.from({ length: pick([0, 1, 1, 2, 3]) }, picture));
  const walked = await walk(
    watched(ask, ledger),
    origin,
    want,
    { ...tip().typed, ...complaint().typed, ...known, identity: "anonymous", behalf: "self" },
    files,
  );
  const send = async () => receiptIn(await (await sendWalked(ask, origin, walked)).text());
  // A double tap, one tap, or one that is repeated later: from a page left open, from a second window.
  const receipts = await Promise.all(Math.random() < 0.25 ? [send(), send()] : [send()]);
  if (Math.random() < 0.3) receipts.push(await send());
  const [receipt = ""] = receipts;
  if (!receipt) throw new Error("sent, and no receipt");
  if (new Set(receipts).size > 1) ledger.receiptChanged.push(receipts.join(" "));
  const hashes = await Promise.all(files.map(async (file) => sha256(Buffer.from(await file.arrayBuffer()))));
  ledger.promised.push({ kinds: want === "both" ? ["complaint", "tip"] : [want], story, merchant, receipt, files: hashes });
}

/** A step that lost the draft sends its writer back to the beginning; that is no step kept. */
const watched =
  (ask: Ask, { strange }: Ledger): Ask =>
  async (request) => {
    const answer = await ask(request);
    if (answer.headers.get("Location")?.includes("lost=1")) strange.push(`a draft was lost at ${new URL(request.url).pathname}`);
    return answer;
  };

/** A picture that nobody else sends. */
async function picture(): Promise<File> {
  const raw = { width: 16, height: 16, channels: 3 as const };
  const drawn = await sharp(randomBytes(raw.width * raw.height * raw.channels), { raw })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(drawn)], "IMG_0001.jpg", { type: "image/jpeg" });
}

export const sha256 = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

const pick = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T;
