import { formKeyHash } from "#app/intake/new-form-key.ts";

/** The name of a draft in addresses: it says which of several is meant and opens none. */
export const draftId = (key: string): string => formKeyHash(key).toString("base64url").slice(0, 12);

export const isDraftId = (text: string): boolean => /^[\w-]{12}$/.test(text);
