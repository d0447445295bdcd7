import type { Want } from "#app/intake/drafts/draft.ts";
import { fieldsOf, stepsOf } from "#app/intake/drafts/steps.ts";

/** How a server is asked: over the network, or a built portal without one. */
export type Ask = (request: Request) => Promise<Response>;

export type Walked = { id: string; cookie: string; formKey: string };

/** Begins a draft over HTTP as a browser without scripts does. */
export async function begin(ask: Ask, origin: string, want: Want, known: Record<string, string> = {}): Promise<Walked> {
  const begun = await ask(posted(`${origin}/submit`, { want, ...known }));
  const cookie = (begun.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  const id = /\/submit\/([\w-]{12})\//.exec(begun.headers.get("Location") ?? "")?.[1] ?? "";
  if (!id || !cookie) throw new Error(`no draft was begun: ${begun.status}`);
  return { id, cookie, formKey: "" };
}

/** Answers one step; the answer of the portal, which is a redirect when the step was kept. */
export function answer(ask: Ask, origin: string, { id, cookie }: Walked, step: string, fields: Record<string, string>, files: File[] = []) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const file of files) body.append("files", file);
  return ask(
    new Request(`${origin}/submit/${id}/${step}`, {
      method: "POST",
      body,
      headers: { Origin: origin, Cookie: cookie },
      redirect: "manual",
    }),
  );
}

/** All steps of a form up to the review, where the hidden key stands. */
export async function walk(ask: Ask, origin: string, want: Want, typed: Record<string, string>, files: File[] = []): Promise<Walked> {
  const walked = await begin(ask, origin, want);
  for (const step of stepsOf[want]) {
    if (step === "review") continue;
    const own = fieldsOf(want, step).map((field) => [field, field === "first" ? "none" : (typed[field] ?? "")]);
    const kept = await answer(ask, origin, walked, step, Object.fromEntries(own), step === "files" ? files : []);
    if (kept.status !== 303) throw new Error(`${step} was not kept: ${kept.status} ${await kept.text()}`);
  }
  const review = await ask(new Request(`${origin}/submit/${walked.id}/review`, { headers: { Cookie: walked.cookie } }));
  return { ...walked, formKey: /name="formKey" value="([\w-]{43})"/.exec(await review.text())?.[1] ?? "" };
}

/** Sends what was walked; the same again is answered the same. */
export const sendWalked = (ask: Ask, origin: string, { id, cookie, formKey }: Walked): Promise<Response> =>
  ask(posted(`${origin}/submit/${id}/send`, { formKey }, cookie));

/** The twenty digits on a confirmation. */
export const receiptIn = (page: string): string =>
  /(?:\d{4}[^\d]+){4}\d{4}/.exec(page.replace(/<[^>]+>/g, " "))?.[0].replace(/\D/g, "") ?? "";

function posted(address: string, fields: Record<string, string>, cookie = ""): Request {
  const headers = { Origin: new URL(address).origin, ...(cookie ? { Cookie: cookie } : {}) };
  return new Request(address, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" });
}
