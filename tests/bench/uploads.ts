import { Readable } from "node:stream";
import { residentMegabytes, startPortal } from "#tests/proof/portal.ts";
import { box } from "#tests/support/film.ts";

const films = Number(process.argv[2] ?? 50);
const megabytes = 99;
const mebibyte = 1024 * 1024;

/** `npm run bench:uploads -- [films]`: films of 99 MB into as many drafts at once; one JSON line, exit 1 when one was not kept. */
async function main(): Promise<void> {
  const portal = await startPortal();
  try {
    const drafts = await Promise.all(Array.from({ length: films }, () => begin(portal.address)));
    const before = residentMegabytes(portal.pid);
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(portal.pid));
    }, 50);
    const began = Date.now();
    const kept = await Promise.all(drafts.map((draft, index) => send(draft, index)));
    clearInterval(watch);
    const notKept = kept.filter((one) => !one).length;
    const seconds = Math.round((Date.now() - began) / 1000);
    process.stdout.write(`${JSON.stringify({ films, megabytes, seconds, notKept, residentBefore: before, residentPeak: peak })}\n`);
    process.exitCode = notKept ? 1 : 0;
  } finally {
    await portal.end();
  }
}

async function begin(address: string): Promise<{ url: string; cookie: string }> {
  const body = new URLSearchParams({ want: "tip" });
  const answer = await fetch(`${address}/submit`, { method: "POST", redirect: "manual", headers: { Origin: address }, body });
  const where = new URL(answer.headers.get("Location") ?? "", address).href.replace("/first", "/files");
  return { url: where, cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

/** As a form without a script sends it: one post, in pieces of 64 KB as the line takes them. */
async function send({ url, cookie }: { url: string; cookie: string }, index: number): Promise<boolean> {
  const head = box("ftyp", Buffer.from("isom\0\0\x02\0isommp41", "latin1"));
  const piece = Buffer.alloc(64 * 1024, index);
  const opening = `--x\r\nContent-Disposition: form-data; name="files"; filename="f.mp4"\r\n\r\n`;
  async function* body() {
    yield Buffer.concat([Buffer.from(opening), head]);
    for (let sent = 0; sent < megabytes * mebibyte; sent += piece.length) yield piece;
    yield Buffer.from("\r\n--x--\r\n");
  }
  const headers = { Cookie: cookie, Origin: new URL(url).origin, "Content-Type": "multipart/form-data; boundary=x" };
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers,
    body: Readable.toWeb(Readable.from(body())),
    duplex: "half",
  } as unknown as RequestInit);
  await answer.text();
  return answer.status === 303;
}

await main();
