import { pinyin } from "pinyin-pro";
import { type Asked, exactly, never } from "./asked.ts";
import type { Written } from "./compose.ts";
import { selects, textOf } from "./judge.ts";
import { homophones } from "./pieces.ts";

export function company({ facts: { stem, kind, township } }: Written, place: number): Asked {
  if (place % 3 === 0) return exactly("company", stem ?? "", selects(`*${stem}`));
  if (place % 3 === 1) return exactly("company", `${stem}${kind}`, ({ facts }) => facts.stem === stem && facts.kind === kind);
  return exactly("company", `${township} ${stem}`, selects(`*${stem}&@${township}`));
}

/** shundajiayouzhan, shun da jyz, sd jyz */
export function inPinyin({ facts: { stem, kind } }: Written, place: number): Asked {
  const whole = (text: string) => pinyin(text, { toneType: "none", type: "array" }).join("");
  const firsts = (text: string) => pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("");
  const [name, trade] = [stem ?? "", kind];
  const text = [`${whole(name)}${whole(trade)}`, whole(name), `${firsts(name)} ${firsts(trade)}`][place % 3] ?? "";
  const sounds = (other: string) => (place % 3 === 2 ? firsts(other) === firsts(name) : whole(other) === whole(name));
  return exactly("pinyin of a name", text, ({ facts }) => !!facts.stem && sounds(facts.stem) && (place % 3 === 1 || facts.kind === kind));
}

export function latin({ facts: { brand, model } }: Written, place: number): Asked {
  const text = [model, brand?.toLowerCase(), `${brand} ${model}`][place % 3] ?? "";
  return exactly("english", text, ({ facts }) => (place % 3 === 1 ? facts.brand === brand : facts.model === model));
}

/** A name finds itself, and not those that only sound like it. */
export function soundsAlike(stem: string): Asked {
  const others = homophones.find((group) => group.includes(stem))?.filter((other) => other !== stem) ?? [];
  const forbids = (one: Written) => others.includes(one.facts.stem ?? "") && !textOf(one).told.includes(stem);
  return exactly("homophone", stem, selects(`*${stem}`), forbids);
}

/** Nobody may be found by a name that was taken out. */
export const realName = ({ facts }: Written): Asked =>
  exactly("masked name", facts.realName ?? "", never, (one) => one.facts.realName === facts.realName);
