import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Fixed numbers for our keys: the server derives a key from its number and the master key, so asking twice gives the same. */
const keys = {
  /** For whoever searches, and nothing else. */
  search: { uid: "b2d0f6a4-58c7-4f0e-9b31-7d0f4a1c6e22", actions: ["search"] },
  /** For the clock and the owner's commands. */
  fill: {
    uid: "6c1f4f0e-3f0b-4b7d-9a55-0a4b7c2d9e10",
    actions: ["documents.*", "indexes.*", "settings.*", "tasks.get", "search", "stats.get"],
  },
};

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
 * One of the keys the portal works with: for the indexes of cases, and without power over keys, dumps or other indexes.
 *
 * @param {string} url
 * @param {string} master
 * @param {keyof typeof keys} use
 * @returns {Promise<string>}
 */
export async function casesKey(url, master, use) {
  const { uid, actions } = keys[use];
  const headers = { authorization: `Bearer ${master}`, "content-type": "application/json" };
  const known = await fetch(`${url}/keys/${uid}`, { headers });
  if (known.ok) return (await known.json()).key;
  const body = JSON.stringify({ uid, name: `portal ${use}`, actions, indexes: ["cases*"], expiresAt: null });
  const made = await fetch(`${url}/keys`, { method: "POST", headers, body });
  if (!made.ok) throw new Error(`Meilisearch made no key: ${made.status} ${await made.text()}`);
  return (await made.json()).key;
}
