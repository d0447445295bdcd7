import { inLots } from "#tests/proof/chaos/in-lots.ts";
import { type Address, knocksOn } from "./addresses.ts";
import { knock } from "./knock.ts";
import { lookFor, type Sweep } from "./look-for.ts";

const lines = 6;

/** Every address as somebody: page, twin, headers. A surface is who looks and the pattern of what they look at. */
export async function sweepAddresses(sweep: Sweep, origin: string, who: string, cookie: string, all: Address[]): Promise<void> {
  await inLots(all, lines, async (address) => {
    for (const path of knocksOn(address)) lookFor(sweep, `${who} ${address.pattern}`, await wholeOf(await knock(origin + path, cookie)));
  });
}

/** From the front page along every link, in both languages. */
export async function crawl(sweep: Sweep, origin: string, who: string, cookie = "", from = ["/", "/en"]): Promise<number> {
  const found = new Set(from);
  for (const path of found) {
    const answer = await knock(origin + path, cookie);
    const text = await wholeOf(answer);
    lookFor(sweep, `${who} ${path.replace(/^\/en(?=\/|$)/, "").replace(/[?#].*/, "") || "/"}`, text);
    for (const [, link = ""] of text.matchAll(/(?:href|src|action)="(\/[^"#]*)"/g)) {
      const next = link.replaceAll("&amp;", "&");
      if (found.size < 1_500 && !next.startsWith("//")) found.add(next);
    }
  }
  return found.size;
}

/**
 * What is looked for by its very words. The answer repeats the question; beyond that it must be the answer to any other
 * word that is nowhere.
 */
export async function sweepQueries(sweep: Sweep, origin: string, who: string, cookie: string, paths: string[]): Promise<void> {
  const asked = sweep.markers.flatMap(({ name, values, seen }) => values.map((value) => ({ name, value: longestWord(value), seen })));
  for (const path of paths) {
    await inLots(asked, lines, async ({ name, value, seen }) => {
      const surface = `${who} ${path} asked for ${name}`;
      if (seen.some((prefix) => surface.startsWith(prefix))) return;
      const nowhere = value.replace(/[a-z]/gi, "z").replace(/\d/g, "7");
      const [about, any] = await Promise.all([value, nowhere].map((word) => answerTo(origin + path, cookie, word)));
      sweep.surfaces.add(surface);
      sweep.swept += 1;
      if (about !== any) sweep.hits.push({ marker: name, surface });
    });
  }
}

/** A search takes a key with lines in it for several words, and one of two letters begins many a true one. */
const longestWord = (value: string): string => value.split(/[-_]/).toSorted((one, other) => other.length - one.length)[0] ?? value;

async function answerTo(address: string, cookie: string, word: string): Promise<string> {
  const text = await (await knock(address + encodeURIComponent(word), cookie)).text();
  return text.replaceAll(encodeURIComponent(word), "?").replaceAll(word, "?").replaceAll(word.toLowerCase(), "?");
}

/** Headers too: an address to go to, a cookie, a file name. */
export async function wholeOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return `${headers}\n\n${Buffer.from(await answer.arrayBuffer()).toString("utf8")}`;
}
