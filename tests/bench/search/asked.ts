import type { Written } from "./compose.ts";
import type { Grade } from "./judge.ts";

/** A question, how well each case answers it, and which cases must not. */
export type Asked = { kind: string; text: string; grade: (one: Written) => Grade; forbids: (one: Written) => boolean };

export const never = () => false;
export const exactly = (kind: string, text: string, meant: (one: Written) => boolean, forbids: Asked["forbids"] = never): Asked => ({
  ...{ kind, text, forbids },
  grade: (one): Grade => (meant(one) ? 3 : 0),
});
