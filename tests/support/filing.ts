import { createRequestHandler } from "@remix-run/node";
import type { Challenge } from "#app/intake/challenge.ts";
import { challengeOn } from "#tests/proof/sender.ts";
import { host, pages } from "./portal.ts";
import { tip } from "./sent.ts";

export type Filed = { review: string; answer: { status: number; text: string } };

/** What is sent with the last page: fields, or what is made of the challenge on it. */
type Added = Record<string, string> | ((challenge: Challenge | null) => Record<string, string>);

export type Browser = { file: (typed?: Record<string, string>, added?: Added) => Promise<Filed> };

const ask = createRequestHandler(pages, "production");

/** A browser at this address that files tips, page after page, with one cookie to each draft. */
export function browserAt(address: string): Browser {
  const knock = (path: string, cookie: string, body?: URLSearchParams) =>
    ask(new Request(host + path, { headers: { Cookie: cookie }, ...(body ? { method: "POST", body } : {}) }), { address });
  return {
    async file(typed = {}, added = {}) {
      const begun = await knock("/submit", "", new URLSearchParams({ want: "tip" }));
      const cookie = (begun.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
      const at = (begun.headers.get("Location") ?? "").replace(/\/first$/, "");
      const answers = new URLSearchParams({ ...tip().typed, first: "none", ...typed });
      for (const step of ["first", "story", "merchant", "topic", "identity"]) await knock(`${at}/${step}`, cookie, answers);
      const review = await (await knock(`${at}/review`, cookie)).text();
      const formKey = /name="formKey" value="([\w-]+)"/.exec(review)?.[1] ?? "";
      const last = typeof added === "function" ? added(challengeOn(review)) : added;
      const answer = await knock(`${at}/send`, cookie, new URLSearchParams({ formKey, ...last }));
      return { review, answer: { status: answer.status, text: await answer.text() } };
    },
  };
}
