import { keyHashFor } from "#app/intake/new-form-key.ts";

/** The name of a draft in addresses: it says which of several is meant, opens none, and is in no row. */
export const draftId = (key: string): string => keyHashFor("address", key).toString("base64url").slice(0, 12);

export const isDraftId = (text: string): boolean => /^[\w-]{12}$/.test(text);
