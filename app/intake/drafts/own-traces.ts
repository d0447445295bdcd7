import type { Draft } from "./draft.ts";

/** Something in a story by which its writer could be known. */
export type Trace = { kind: "own-phone" | "own-name" | "phone" | "id-number"; text: string };

const mobile = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g;
const idNumber = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const calledMe = /(?:我叫|我是|本人|我的名字是?)\s*([\p{Script=Han}]{2,3})(?=[，。,、；;\s（(]|$)/gu;

/**
 * What in the story gives its writer away: their own number or name, and numbers of which only they know whose they are. A
 * warning, never a refusal: an operator's number belongs into a story.
 */
export function ownTraces({ answers }: Pick<Draft, "answers">): Trace[] {
  const { story = "", phone = "", name = "" } = answers;
  const plain = story.normalize("NFKC");
  const own = digits(phone);
  const traces: Trace[] = [];
  for (const [text] of plain.matchAll(mobile)) traces.push({ kind: own && digits(text) === own ? "own-phone" : "phone", text });
  for (const [text] of plain.matchAll(idNumber)) traces.push({ kind: "id-number", text });
  if (name.length > 1 && plain.includes(name)) traces.push({ kind: "own-name", text: name });
  for (const [, text = ""] of plain.matchAll(calledMe)) if (text !== name) traces.push({ kind: "own-name", text });
  return traces.filter(({ text }, place) => traces.findIndex((one) => one.text === text) === place);
}

const digits = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^86(?=1\d{10}$)/, "");
