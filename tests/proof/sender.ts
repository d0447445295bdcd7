import type { Challenge } from "#app/intake/challenge.ts";
import { proofFor } from "#tests/support/proof.ts";
import { tip } from "#tests/support/sent.ts";

export type Sender = {
  /** Files one tip, page after page; `proves` does what public/scripts/proof.js does when it is asked. */
  file: (proves: boolean) => Promise<void>;
  receipts: string[];
  /** Filings that ended without a receipt. */
  refused: number;
  /** Milliseconds of every answer. */
  took: number[];
};

/** Somebody who files over HTTP, as a proxy of ours reports their address. */
export function senderAt(portal: string, address: string, merchantName: string): Sender {
  const answers = new URLSearchParams({ ...tip().typed, first: "none", merchantName });
  const headers = { Origin: portal, "X-Forwarded-For": `192.0.2.99, ${address}` };
  const sender: Sender = { file, receipts: [], refused: 0, took: [] };
  return sender;

  async function ask(path: string, cookie: string, body?: URLSearchParams): Promise<Response & { said: string }> {
    const from = performance.now();
    const init = { headers: { ...headers, Cookie: cookie }, redirect: "manual" as const };
    const answer = await fetch(portal + path, body ? { ...init, method: "POST", body } : init);
    const said = await answer.text();
    sender.took.push(performance.now() - from);
    return Object.assign(answer, { said });
  }

  async function file(proves: boolean): Promise<void> {
    const begun = await ask("/submit", "", new URLSearchParams({ want: "tip" }));
    const cookie = (begun.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    const at = (begun.headers.get("Location") ?? "").replace(/\/first$/, "");
    for (const step of ["first", "story", "merchant", "topic", "identity"]) await ask(`${at}/${step}`, cookie, answers);
    const review = (await ask(`${at}/review`, cookie)).said;
    const formKey = /name="formKey" value="([\w-]+)"/.exec(review)?.[1] ?? "";
    const challenge = proves ? challengeOn(review) : null;
    const proof = challenge ? proofFor(challenge) : "";
    const sent = await ask(`${at}/send`, cookie, new URLSearchParams({ formKey, proof }));
    const receipt = /(?:\d{4}\s+){4}\d{4}/.exec(sent.said.replace(/<[^>]+>/g, " "))?.[0];
    if (sent.status === 200 && receipt) sender.receipts.push(receipt.replace(/\D/g, ""));
    else sender.refused++;
  }
}

/** The challenge as the review page holds it; null when it asks for nothing. */
export function challengeOn(page: string): Challenge | null {
  const [, held] = /data-challenge="([^"]+)"/.exec(page) ?? [];
  return held ? (JSON.parse(held.replaceAll("&quot;", '"').replaceAll("&amp;", "&")) as Challenge) : null;
}
