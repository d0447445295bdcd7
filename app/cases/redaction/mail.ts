import type { Span } from "./hit.ts";

const at = String.raw`\s?(?:@|\(at\)|\[at\]|（at）|#at#|\sat\s)\s?`;
const dot = String.raw`\s?(?:[.。]|\(dot\)|\sdot\s)\s?`;
const address = new RegExp(`[A-Za-z0-9][A-Za-z0-9._%+-]{0,60}${at}[A-Za-z0-9-]{1,30}(?:${dot}[A-Za-z0-9-]{2,20}){1,3}`, "gi");

/** Mail addresses, also with blanks or a written-out @ in them. */
export const mails = (text: string): Span[] =>
  [...text.matchAll(address)].map((match) => ({ kind: "mail", start: match.index, end: match.index + match[0].length, weight: 95 }));
