import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A fixed number for our key: the server derives the key from it and the master key, so asking twice gives the same. */
const uid = "6c1f4f0e-3f0b-4b7d-9a55-0a4b7c2d9e10";
const actions = ["documents.*", "indexes.*", "settings.*", "tasks.get", "search", "stats.get"];

/**
 * The key that makes keys. It stays on this machine.
 *
 * @param {string} home
 */
export function masterKey(home) {
  const file = path.join(home, "master.key");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/**
 * The key the portal works with: the indexes of cases, and no power over keys, dumps or other indexes.
 *
 * @param {string} url
 * @param {string} master
 * @returns {Promise<string>}
 */
export async function casesKey(url, master) {
  const headers = { authorization: `Bearer ${master}`, "content-type": "application/json" };
  const known = await fetch(`${url}/keys/${uid}`, { headers });
  if (known.ok) return (await known.json()).key;
  const body = JSON.stringify({ uid, name: "portal", actions, indexes: ["cases*"], expiresAt: null });
  const made = await fetch(`${url}/keys`, { method: "POST", headers, body });
  if (!made.ok) throw new Error(`Meilisearch made no key: ${made.status} ${await made.text()}`);
  return (await made.json()).key;
}
