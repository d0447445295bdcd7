import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { settings } from "#app/settings.server.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";

/** Shorter than the hour after which what lies there is swept away. */
export const minutesKept = 30;

const tagBytes = 16;

/**
 * Lays a file aside between its dry run and its taking. On disk it is noise: the key is in the token, in the page of who looked, and
 * opens these bytes for this member until the end that the token names. Whatever is changed of the three opens nothing.
 */
export async function keepImport(bytes: Buffer, by: Member): Promise<string> {
  const [id, key, until] = [randomUUID(), randomBytes(32), (await secondsNow(by)) + minutesKept * 60];
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(boundTo(id, until, by));
  const locked = Buffer.concat([cipher.update(bytes), cipher.final()]);
  await mkdir(path.dirname(placeOf(id)), { recursive: true, mode: 0o700 });
  await writeFile(placeOf(id), Buffer.concat([cipher.getAuthTag(), locked]), { mode: 0o600, flag: "wx" });
  return `${id}.${until}.${key.toString("base64url")}`;
}

/** The bytes that were laid aside; null when the token is another's, was changed, or is over. */
export async function openImport(token: string, by: Member): Promise<Buffer | null> {
  const kept = partsOf(token);
  if (!kept || kept.until < (await secondsNow(by))) return null;
  const file = await readFile(placeOf(kept.id)).catch(() => null);
  if (!file) return null;
  try {
    const opener = createDecipheriv("aes-256-gcm", kept.key, nonce, { authTagLength: tagBytes }).setAAD(boundTo(kept.id, kept.until, by));
    opener.setAuthTag(file.subarray(0, tagBytes));
    return Buffer.concat([opener.update(file.subarray(tagBytes)), opener.final()]);
  } catch {
    return null;
  }
}

/** It is taken: names and numbers do not stay, not even locked. */
export async function dropImport(token: string): Promise<void> {
  const kept = partsOf(token);
  if (kept) await rm(placeOf(kept.id), { force: true });
}

/** Each key locks one file, once. */
const nonce = Buffer.alloc(12);

const boundTo = (id: string, until: number, by: Member): Buffer => Buffer.from(`import\n${id}\n${until}\n${by.id}`);

const placeOf = (id: string): string => path.join(settings.dataDir, "incoming", id);

function partsOf(token: string): { id: string; until: number; key: Buffer } | null {
  const [, id, until, key] = /^([0-9a-f-]{36})\.(\d{10})\.([\w-]{43})$/.exec(token) ?? [];
  return id && until && key ? { id, until: Number(until), key: Buffer.from(key, "base64url") } : null;
}

function secondsNow(by: Member): Promise<number> {
  return asMember(by, async (tx) => {
    const [row] = await tx.execute<{ now: number }>(sql`select extract(epoch from statement_timestamp())::float as now`);
    return Math.floor(row?.now ?? Number.POSITIVE_INFINITY);
  });
}
