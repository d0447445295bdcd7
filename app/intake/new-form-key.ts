import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, new for every form that is shown. Whoever holds it holds the receipt, so it is stored only as a hash. */
export const newFormKey = (): string => randomBytes(32).toString("base64url");

export const isFormKey = (text: string): boolean => /^[\w-]{43}$/.test(text);

export const formKeyHash = (formKey: string): Buffer => createHash("sha256").update(formKey).digest();

/** The same key for another use: what is kept of a draft, or stands in its address, is found nowhere in what was filed. */
export const keyHashFor = (use: "draft" | "address", formKey: string): Buffer => createHash("sha256").update(`${use}\n${formKey}`).digest();
