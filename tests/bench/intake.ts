import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { keepKey } from "#app/web/public/submit/draft-cookie.server.ts";
import { closePools } from "#db/client.server.ts";
import { type Portal, residentMegabytes, startPortal } from "#tests/proof/portal.ts";
import { box } from "#tests/support/film.ts";
import { tip } from "#tests/support/sent.ts";

const clients = 16;
const filings = Number(process.argv[2] ?? 800);
const films = Number(process.argv[3] ?? 50);
const filmMegabytes = 99;

/**
 * `npm run bench:intake [-- FILINGS FILMS]`: acknowledged tips a second over HTTP beside the same rows inserted straight through
 * postgres.js, with as many clients, in one run and on one server; then the memory of films arriving side by side. One JSON line.
 */
async function main(): Promise<void> {
  const portal = await startPortal("public,staff");
  process.env.DATABASE_URL = portal.databaseUrl;
  try {
    await file(portal, 50);
    const before = residentMegabytes(portal.pid);
    const filed = await file(portal, filings);
    const straight = await insertAgain(portal.databaseUrl, filings);
    const memory = { before, afterFilings: residentMegabytes(portal.pid), films, filmMegabytes, peak: await peakWhile(portal) };
    const ratio = Number((filed.perSecond / straight.perSecond).toFixed(2));
    process.stdout.write(`${JSON.stringify({ filings, clients, filed, straight, ratio, megabytes: memory })}\n`);
  } finally {
    await closePools();
    await portal.end();
  }
}

/** Every client sends its next when it has its receipt. */
async function together(count: number, one: () => Promise<void>): Promise<{ perSecond: number; p50: number; p95: number }> {
  let left = count;
  const took: number[] = [];
  const started = performance.now();
  const client = async () => {
    while (left-- > 0) {
      const from = performance.now();
      await one();
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
  return { perSecond: Math.round(count / seconds), p50: at(0.5), p95: at(0.95) };
}

/** Sends drafts that lie ready: what is measured is from the tap on 提交 to the receipt on the page. */
async function file({ address }: Portal, count: number) {
  const keys = await Promise.all(Array.from({ length: count }, () => beginDraft("tip", tip().typed)));
  return together(count, async () => {
    const formKey = keys.pop() ?? "";
    const body = new URLSearchParams({ formKey });
    const answer = await fetch(`${address}/submit/${draftId(formKey)}/send`, { method: "POST", body, headers: { Origin: address } });
    if (!/(\d{4}\D+){4}\d{4}/.test((await answer.text()).replace(/<[^>]+>/g, " "))) throw new Error(`no receipt (${answer.status})`);
  });
}

/** The rows of a tip once more: submission, activity and promised job in one transaction. */
async function insertAgain(url: string, count: number) {
  const sql = postgres(url, { max: clients, onnotice: () => undefined });
  try {
    const [row] = await sql`select * from submissions where filed_on = (now() at time zone 'Asia/Shanghai')::date limit 1`;
    return await together(count, async () => {
      const id = randomUUID();
      const [formKeyHash, receiptHash] = [newFormKey(), newFormKey()].map((key) => Buffer.from(key));
      await sql.begin(async (tx) => {
        await tx`insert into submissions ${tx({ ...row, id, form_key_hash: formKeyHash, receipt_hash: receiptHash } as never)}`;
        await tx`insert into jobs (kind, payload) values ('lead.route', ${tx.json({ submissionId: id })})`;
        await tx`select append_activity('submission.filed', 'submission', ${id}, '{"kind":"tip"}'::jsonb, null)`;
      });
    });
  } finally {
    await sql.end();
  }
}

async function peakWhile(portal: Portal): Promise<number> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(portal.pid));
  }, 50);
  await Promise.all(Array.from({ length: films }, () => sendFilm(portal)));
  clearInterval(watch);
  return peak;
}

/** A film that is made as it travels, so that only the portal's memory is measured. */
async function sendFilm({ address }: Portal): Promise<void> {
  const key = await beginDraft("tip", tip().typed);
  const boundary = randomUUID();
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.mp4"\r\n\r\n`;
  const piece = Buffer.alloc(1024 * 1024, boundary);
  async function* travels() {
    yield Buffer.from(head);
    yield Buffer.concat([box("ftyp", Buffer.from("isom\0\0\x02\0isommp41", "latin1")), box("moov")]);
    for (let sent = 0; sent < filmMegabytes; sent++) yield box("mdat", piece.subarray(8));
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const type = `multipart/form-data; boundary=${boundary}`;
  const headers = { Origin: address, Cookie: (await keepKey(key)).split(";")[0] ?? "", "Content-Type": type };
  const how = { method: "POST", body: travels(), headers, duplex: "half", redirect: "manual" } as unknown as RequestInit;
  const answer = await fetch(`${address}/submit/${draftId(key)}/files`, how);
  if (answer.status !== 303) throw new Error(`the film did not arrive (${answer.status})`);
}

await main();
