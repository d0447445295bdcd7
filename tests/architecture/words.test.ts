import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "./rooms.ts";

type Words = { [key: string]: string | Words };

const files = readdirSync("app/i18n/words/zh");
const read = (language: string, file: string): Words => JSON.parse(readFileSync(`app/i18n/words/${language}/${file}`, "utf8"));

/** Every key with its words, "leads.desk.claim.button" → "认领". */
function flat(words: Words, before: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${before}.${key}`, value] as [string, string]] : flat(value, `${before}.${key}`),
  );
}

const keysOf = (language: string) => files.flatMap((file) => flat(read(language, file), file.replace(".json", "")));
const stem = (key: string) => key.replace(/_(one|other)$/, "");
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

const zh = new Map(keysOf("zh").map(([key, text]) => [stem(key), text]));
const en = new Map(keysOf("en").map(([key, text]) => [stem(key), text]));

describe("words", () => {
  it("are there in both languages, none empty", () => {
    expect(zh.size).toBeGreaterThan(300);
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !zh.has(key))).toEqual([]);
    // Between Chinese sentences stands nothing, between English ones a space.
    const silent = [...zh, ...en].filter(([key, text]) => key !== "deadlines.why.join" && !text.trim());
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it("leave the same places open for facts", () => {
    const differing = [...zh].filter(([key, text]) => holes(text).join() !== holes(en.get(key) ?? "").join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("are all used, and every key that is used has words", () => {
    const text = sources("app")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const said = new Set([...text.matchAll(/["'`]([a-z]+(?:\.[\w-]+)+)["'`]/g)].map(([, key]) => key ?? ""));
    const families = [...text.matchAll(/`([a-z]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, before]) => before ?? "");
    const used = (key: string) => said.has(key) || families.some((before) => key.startsWith(before));
    expect([...zh.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it("never shout and never leave a placeholder", () => {
    const loud = [...zh, ...en].filter(([, text]) => /[!！]|TODO|xxx|lorem/i.test(text));
    expect(loud.map(([key]) => key)).toEqual([]);
  });
});
