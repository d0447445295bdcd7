import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sodium from "libsodium-wrappers";
import { afterAll } from "vitest";

/** Every test file has its own shelf of files and its own keys. */
const folder = mkdtempSync(path.join(tmpdir(), "portal-test-"));
const keys = path.join(folder, "keys");
mkdirSync(keys);
await sodium.ready;
const pair = sodium.crypto_box_keypair("base64");
const standard = (text: string) => Buffer.from(text, "base64url").toString("base64");
writeFileSync(path.join(keys, "receipt.key"), randomBytes(32).toString("hex"));
writeFileSync(path.join(keys, "identity.pub"), standard(pair.publicKey));
writeFileSync(path.join(keys, "identity.key"), standard(pair.privateKey));
process.env.DATA_DIR = folder;
process.env.LOG_LEVEL ??= "silent";
// Tests write faster than people and all from one place; those about floods say otherwise.
process.env.SOONEST_SECONDS = "0";
process.env.SENDS_PER_HOUR = "100000";

afterAll(() => rmSync(folder, { recursive: true, force: true }));
