import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { S3mini, S3ServiceError } from "s3mini";
import type { Bucket } from "#app/settings.server.ts";
import { patientFetch } from "./patient-fetch.ts";
import type { StoreAt } from "./store-at.ts";

/** Files in an S3-compatible bucket. What has to be a file on disk for a while lies in `incoming`, which is swept. */
export function storeInBucket(bucket: Bucket, incoming: string): StoreAt {
  const s3 = new S3mini({
    endpoint: `${bucket.endpoint.replace(/\/+$/, "")}/${bucket.name}`,
    region: bucket.region,
    accessKeyId: bucket.accessKey,
    secretAccessKey: bucket.secretKey ?? readFileSync(bucket.secretKeyFile ?? "", "utf8").trim(),
    fetch: patientFetch,
  });
  return {
    put: (place, file) => put(s3, place, file),
    has: async (place) => (await s3.objectExists(place)) === true,
    read: async (place) => (await s3.getObjectResponse(place))?.body ?? null,
    open: (place) => fetched(s3, place, path.join(incoming, randomUUID())),
    move: (from, to) => move(s3, from, to),
    remove: async (place) => void (await s3.deleteObject(place)),
    list: (folder) => list(s3, folder),
  };
}

/** Sent in pieces, never whole in memory; kept is only what the other side says it has, byte for byte. */
async function put(s3: S3mini, place: string, file: string): Promise<void> {
  const { size } = await stat(file);
  const md5 = createHash("md5");
  const pieces = async function* () {
    for await (const piece of createReadStream(file)) {
      md5.update(piece as Buffer);
      yield piece as Buffer;
    }
  };
  const sha256 = Buffer.from(path.basename(place), "hex").toString("base64");
  const body = Readable.toWeb(Readable.from(pieces())) as ReadableStream;
  const answer = await s3.putObject(place, body, undefined, undefined, { "x-amz-checksum-sha256": sha256 }, size);
  await answer.body?.cancel();
  const said = answer.headers.get("x-amz-checksum-sha256");
  const isWhole = said ? said === sha256 : s3.sanitizeETag(answer.headers.get("etag") ?? "") === md5.digest("hex");
  if (!isWhole) {
    await s3.deleteObject(place);
    throw new Error("the bucket kept other bytes than it was sent");
  }
  await rm(file);
}

async function fetched(s3: S3mini, place: string, file: string): ReturnType<StoreAt["open"]> {
  const answer = await s3.getObjectResponse(place);
  if (!answer?.body) return null;
  const close = () => rm(file, { force: true });
  const hash = createHash("sha256");
  const pieces = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      hash.update(piece);
      yield piece;
    }
  };
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await pipeline(
      Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream),
      pieces,
      createWriteStream(file, { mode: 0o600 }),
    );
    if (hash.digest("hex") !== path.basename(place)) throw new Error("the bucket gave other bytes than it was sent");
    return { file, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A bucket cannot rename: the copy is there before what it was made from goes. */
async function move(s3: S3mini, from: string, to: string): Promise<boolean> {
  try {
    // Our names need no escaping, and not every server takes an escaped slash for one.
    await s3.copyObject(from, to, { additionalHeaders: { "x-amz-copy-source": `/${s3.bucketName}/${from}` } });
  } catch (error) {
    if (isAbsent(error) && !(await s3.objectExists(from))) return false;
    throw error;
  }
  if (!(await s3.objectExists(to))) throw new Error("the bucket did not keep the copy");
  await s3.deleteObject(from);
  return true;
}

const isAbsent = (error: unknown): boolean => error instanceof S3ServiceError && error.status === 404;

async function* list(s3: S3mini, folder: string): AsyncIterable<{ place: string; since: Date }[]> {
  for (let from: string | undefined, more = true; more; more = Boolean(from)) {
    const page = await s3.listObjectsPaged("/", `${folder}/`, 1000, from);
    if (!page) throw new Error("there is no such bucket");
    const files = (page.objects ?? []).filter(({ Key }) => Key.split("/").length === folder.split("/").length + 2);
    yield files.map(({ Key, LastModified }) => ({ place: Key, since: LastModified }));
    from = page.nextContinuationToken;
  }
}
