import { createHash, randomBytes } from "node:crypto";

/** 160 random bits as 27 characters of an address; nobody guesses one, and the database keeps only its hash. */
export const newLinkKey = (): string => randomBytes(20).toString("base64url");

export const linkHash = (key: string): Buffer => createHash("sha256").update(key).digest();
