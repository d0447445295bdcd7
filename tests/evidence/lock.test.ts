import { createHash, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDamaged, lock, newKey, unlock } from "#app/evidence/lock.ts";

const megabyte = 1024 * 1024;
const piece = 64 * 1024;

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const some of source) all.push(some);
  return Buffer.concat(all);
}

const locked = (bytes: Buffer, key: Buffer, size = piece) => whole(lock(inChunks(bytes, size), key));
const opened = (bytes: Buffer, key: Buffer, size = piece) => whole(unlock(inChunks(bytes, size), key));
const damage = (bytes: Buffer, key: Buffer) => opened(bytes, key).then(() => "opened", isDamaged);

describe("a lock", () => {
  it("gives back every byte, however they come and however many there are", async () => {
    const key = await newKey();
    const lengths = fc.oneof(fc.integer({ min: 0, max: 3 * piece }), fc.constantFrom(0, 1, piece - 1, piece, piece + 1, 2 * piece));
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 7, max: 3 * piece }), async (length, chunk) => {
        const bytes = randomBytes(length);
        const noise = await locked(bytes, key, chunk);
        expect((await opened(noise, key, chunk + 11)).equals(bytes)).toBe(true);
        if (length > 8) expect(noise.includes(bytes.subarray(0, 8))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("makes other noise of the same bytes each time", async () => {
    const [bytes, key] = [randomBytes(100), await newKey()];
    expect((await locked(bytes, key)).equals(await locked(bytes, key))).toBe(false);
  });

  it("opens nothing that was changed, cut, lengthened, put in another order, or locked with another key", async () => {
    const key = await newKey();
    const noise = await locked(randomBytes(3 * piece), key);
    const part = piece + 17;
    const [head, one, two, rest] = [
      noise.subarray(0, 24),
      noise.subarray(24, 24 + part),
      noise.subarray(24 + part, 24 + 2 * part),
      noise.subarray(24 + 2 * part),
    ];
    for (const at of [0, 23, 24, 24 + part - 1, 24 + part, noise.length - 1]) {
      const flipped = Buffer.from(noise);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      expect([at, await damage(flipped, key)]).toEqual([at, true]);
    }
    const wrong = [
      [],
      [head],
      [head, one],
      [head, one, two],
      [noise.subarray(0, noise.length - 1)],
      [noise, Buffer.alloc(1)],
      [noise, rest],
      [head, two, one, rest],
      [head, one, rest],
      [noise.subarray(0, 10)],
    ];
    for (const [place, parts] of wrong.entries()) expect([place, await damage(Buffer.concat(parts), key)]).toEqual([place, true]);
    expect(await damage(noise, await newKey())).toBe(true);
    expect(await damage(noise, key)).toBe("opened");
  });

  it("holds of 100 MB a piece in memory", async () => {
    const key = await newKey();
    const hash = createHash("sha256");
    const some = randomBytes(megabyte);
    async function* film() {
      for (let n = 0; n < 100; n++) {
        hash.update(some);
        yield some;
      }
    }
    const before = process.memoryUsage().rss;
    let most = before;
    const again = createHash("sha256");
    for await (const bytes of unlock(lock(film(), key), key)) {
      again.update(bytes);
      most = Math.max(most, process.memoryUsage().rss);
    }
    expect(again.digest().equals(hash.digest())).toBe(true);
    expect(most - before).toBeLessThan(90 * megabyte);
    process.stdout.write(`100 MB locked and opened: ${Math.round((most - before) / megabyte)} MB more memory at most\n`);
  });
});
