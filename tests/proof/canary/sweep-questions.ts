import { members } from "#db/seed/demo/members.ts";
import { inLots } from "#tests/proof/chaos/in-lots.ts";
import { knock, signIn } from "./knock.ts";
import type { Sweep } from "./look-for.ts";
import { lines } from "./sweep-pages.ts";
import type { Doors } from "./three-doors.ts";

const front = ["/search?q=", "/en/search?q=", "/search/suggest?q=", "/operators?q=", "/search?topic="];
const desk = ["/staff/operators?q=", "/staff/filings/operators?q="];

/** Every door that takes a question, asked for every marker: last of all, since a question without an answer is kept for the desk. */
export async function sweepQuestions(sweep: Sweep, doors: Doors, only: string[]): Promise<void> {
  await ask(sweep, doors.public, "stranger", "", front);
  for (const username of only.length ? only : members.map((one) => one.username))
    await ask(sweep, doors.staff, username, await signIn(doors.staff, username), desk);
}

/**
 * What is looked for by its very words. The answer repeats the question; beyond that it must be the answer to any other
 * word that is nowhere.
 */
async function ask(sweep: Sweep, origin: string, who: string, cookie: string, paths: string[]): Promise<void> {
  const asked = sweep.markers.flatMap(({ name, values, seen }) => values.map((value) => ({ name, value: asOneWord(value), seen })));
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

/** A search takes a key with lines in it for several words, two letters of which begin many a true one; and of a word it reads forty. */
const asOneWord = (value: string): string => value.replace(/[-_]/g, "").slice(0, 40);

async function answerTo(address: string, cookie: string, word: string): Promise<string> {
  const text = await (await knock(address + encodeURIComponent(word), cookie)).text();
  return text.replaceAll(encodeURIComponent(word), "?").replaceAll(word, "?").replaceAll(word.toLowerCase(), "?");
}
