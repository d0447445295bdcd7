import { inLots } from "#tests/proof/chaos/in-lots.ts";
import { type Address, knocksOn } from "./addresses.ts";
import { knock } from "./knock.ts";
import { lookFor, type Sweep } from "./look-for.ts";

export const lines = 6;

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

/** Headers too: an address to go to, a cookie, a file name. */
export async function wholeOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return `${headers}\n\n${Buffer.from(await answer.arrayBuffer()).toString("utf8")}`;
}
