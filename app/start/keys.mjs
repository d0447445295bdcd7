import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sentence } from "#db/embedded/sentence.mjs";

/**
 * Where each key of the portal lies, as the settings that name it. Keys not named by a setting are kept in `folder`; the demo
 * makes them there once, a real bureau makes its own. Only the staff's door is given the key that opens an identity.
 *
 * @param {{ folder: string, doors: string[], mayInvent: boolean }} wanted
 * @returns {Promise<Record<string, string | undefined>>}
 */
export async function findKeys({ folder, doors, mayInvent }) {
  const receipt = keyFile("RECEIPT_KEY_FILE", folder, "receipt.key");
  const seal = keyFile("IDENTITY_PUBLIC_KEY_FILE", folder, "identity.pub");
  const open = doors.includes("staff") ? keyFile("IDENTITY_PRIVATE_KEY_FILE", folder, "identity.key") : undefined;
  if (mayInvent) {
    mkdirSync(path.dirname(folder), { recursive: true });
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    if (!receipt.named) write(receipt.file, () => randomBytes(32).toString("hex"));
    if (open && !open.named && !seal.named) await writePair(open.file, seal.file);
  }
  for (const key of [receipt, seal, open]) if (key && !existsSync(key.file)) throw missing(key);
  return { RECEIPT_KEY_FILE: receipt.file, IDENTITY_PUBLIC_KEY_FILE: seal.file, IDENTITY_PRIVATE_KEY_FILE: open?.file };
}

/**
 * @param {string} setting
 * @param {string} folder
 * @param {string} name
 */
function keyFile(setting, folder, name) {
  const named = process.env[setting];
  return { setting, named, file: named ? path.resolve(named) : path.join(folder, name) };
}

/**
 * A libsodium crypto_box pair in base64. What seals follows from what opens, so a start cut short between the two does no harm.
 *
 * @param {string} openFile
 * @param {string} sealFile
 */
async function writePair(openFile, sealFile) {
  if (existsSync(sealFile)) return;
  const { default: sodium } = await import("libsodium-wrappers");
  await sodium.ready;
  write(openFile, () => Buffer.from(sodium.crypto_box_keypair().privateKey).toString("base64"));
  const secret = Buffer.from(readFileSync(openFile, "utf8"), "base64");
  write(sealFile, () => Buffer.from(sodium.crypto_scalarmult_base(secret)).toString("base64"));
}

/**
 * Once only: a key that exists is never replaced, for what it sealed would be lost.
 *
 * @param {string} file
 * @param {() => string} make
 */
function write(file, make) {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
}

/** @param {{ setting: string, file: string }} key */
function missing({ setting, file }) {
  return sentence(`缺少密钥文件 ${file}，请用 ${setting} 指明`, `The key file ${file} is missing: name it with ${setting}`);
}
