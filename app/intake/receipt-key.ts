import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { settings } from "#app/settings.server.ts";

let key: Buffer | null = null;

/** A keyed hash with the receipt key, which lies in a file outside the database. `use` keeps the uses apart. */
export function keyed(
  use: "receipt" | "lookup" | "kept" | "fingerprint" | "acknowledge" | "apart" | "reward" | "claim" | "challenge" | "mark",
  text: string,
): Buffer {
  key ??= Buffer.from(readFileSync(settings.receiptKeyFile, "utf8").trim(), "hex");
  if (key.length < 32) throw new Error("the receipt key is shorter than 32 bytes");
  return createHmac("sha256", key).update(`${use}\n${text}`).digest();
}
