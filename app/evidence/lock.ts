import sodium, { type StateAddress } from "libsodium-wrappers";

/** How much is locked at a time: what is in memory of a film of 100 MB. */
const pieceBytes = 64 * 1024;

/** What is said of a file that is not what was once locked. */
export const damaged = (): Error => Object.assign(new Error("a locked file was changed"), { code: "FILE_DAMAGED" });

export const isDamaged = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "FILE_DAMAGED";

export async function newKey(): Promise<Buffer> {
  await sodium.ready;
  return Buffer.from(sodium.crypto_secretstream_xchacha20poly1305_keygen());
}

/** Locks a stream piece by piece (secretstream, XChaCha20-Poly1305): a head, then pieces that know their order and the last of them. */
export async function* lock(plain: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncGenerator<Buffer> {
  await sodium.ready;
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  yield Buffer.from(header);
  for await (const { piece, last } of inPieces(plain, pieceBytes, pieceBytes)) {
    const tag = last ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    yield asBuffer(sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, null, tag));
  }
}

/** Gives back what was locked; throws (isDamaged) at the first piece that was changed, moved or is missing, and for another key. */
export async function* unlock(locked: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncGenerator<Buffer> {
  await sodium.ready;
  const headBytes = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
  const lockedBytes = pieceBytes + sodium.crypto_secretstream_xchacha20poly1305_ABYTES;
  let state: StateAddress | null = null;
  for await (const { piece, last } of inPieces(locked, headBytes, lockedBytes)) {
    if (state) yield opened(state, piece, last);
    else if (last) throw damaged();
    else state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(piece, key);
  }
}

function opened(state: StateAddress, piece: Buffer, last: boolean): Buffer {
  if (piece.length < sodium.crypto_secretstream_xchacha20poly1305_ABYTES) throw damaged();
  const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, piece, null);
  if (!pulled || (pulled.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL) !== last) throw damaged();
  return asBuffer(pulled.message);
}

/** The same bytes in pieces of one size, the first of its own; the last may be shorter, and is there also when it is empty. */
async function* inPieces(source: AsyncIterable<Uint8Array>, first: number, size: number): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held: Buffer = Buffer.alloc(0);
  let want = first;
  for await (const some of source) {
    if (some.length === 0) continue;
    if (held.length === want) {
      yield { piece: held, last: false };
      held = Buffer.alloc(0);
      want = size;
    }
    held = held.length > 0 ? Buffer.concat([held, some]) : asBuffer(some);
    for (; held.length > want; want = size) {
      yield { piece: held.subarray(0, want), last: false };
      held = held.subarray(want);
    }
  }
  yield { piece: held, last: true };
}

/** The same bytes, not a copy: of a large file every copy is memory until somebody sweeps. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
