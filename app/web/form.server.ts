import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { largestFile } from "#app/evidence/kinds.ts";
import type { Upload } from "#app/evidence/upload.ts";
import { settings } from "#app/settings.server.ts";

export type Form = { text: (name: string) => string; all: (name: string) => string[]; typed: Record<string, string>; uploads: Upload[] };

const limits = {
  fileSize: largestFile,
  fields: 200,
  parts: 220,
};

/**
 * Reads a posted form, urlencoded or multipart. Files stream to disk with a cap and are never held in memory; a form that asks
 * for none (`files` is 0) takes none. A field is cut at `fieldBytes`. What breaks off or is no form at all throws a Response 400.
 */
export async function readForm(request: Request, files = 0, fieldBytes = 64 * 1024): Promise<Form> {
  try {
    return await read(request, files, fieldBytes);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    throw new Response(null, { status: 400 });
  }
}

async function read(request: Request, files: number, fieldSize: number): Promise<Form> {
  const type = request.headers.get("Content-Type") ?? "";
  const fields = new Map<string, string[]>();
  const arriving: Promise<Upload | null>[] = [];
  if (request.body && /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    if (files) await mkdir(incoming(), { recursive: true, mode: 0o700 });
    const parser = busboy({ headers: { "content-type": type }, limits: { ...limits, fieldSize, files }, defParamCharset: "utf8" });
    parser.on("field", (name, value) =>
      fields.set(name, [...(fields.get(name) ?? []), value.replaceAll("\0", "").replaceAll("\r\n", "\n").trim()]),
    );
    parser.on("file", (field, stream, { filename }) => {
      if (!filename) return stream.on("error", () => undefined).resume();
      const kept = keep(field, stream);
      arriving.push(kept);
      // A file that breaks off, or finds no room, ends its form; left alone it would end the process.
      kept.catch((error: Error) => parser.destroy(error));
    });
    await pipeline(Readable.fromWeb(request.body as import("node:stream/web").ReadableStream), parser).catch(async (error: unknown) => {
      await forget(arriving);
      throw error;
    });
  }
  const uploads = (await Promise.all(arriving)).filter((upload) => upload !== null);
  return {
    text: (name) => fields.get(name)?.[0] ?? "",
    all: (name) => fields.get(name) ?? [],
    typed: Object.fromEntries([...fields].map(([name, values]) => [name, values[0] ?? ""])),
    uploads,
  };
}

const incoming = () => path.join(settings.dataDir, "incoming");

/** The sender's file name is not kept: it may hold a name or a time. Of a file that broke off, or is empty, nothing is kept. */
async function keep(field: string, stream: Readable & { truncated?: boolean }): Promise<Upload | null> {
  const target = path.join(incoming(), randomUUID());
  const hash = createHash("sha256");
  let bytes = 0;
  stream.on("data", (piece: Buffer) => {
    bytes += piece.length;
    hash.update(piece);
  });
  const arrived = pipeline(stream, createWriteStream(target, { mode: 0o600, flags: "wx", flush: true }));
  await arrived.catch(async (error: unknown) => {
    await rm(target, { force: true });
    throw error;
  });
  if (bytes === 0) await rm(target);
  return bytes === 0 ? null : { field, path: target, bytes, sha256: hash.digest(), cut: stream.truncated === true };
}

/** The files of a form that broke off: nobody will ask for them. */
async function forget(arriving: Promise<Upload | null>[]): Promise<void> {
  for (const file of await Promise.allSettled(arriving))
    if (file.status === "fulfilled" && file.value) await rm(file.value.path, { force: true });
}
