import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { stepsOf } from "#app/intake/drafts/steps.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { guardHeaders } from "#app/server/guard-headers.ts";
import { keepKey } from "#app/web/public/submit/draft-cookie.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ask, get, host, post } from "#tests/support/portal.ts";
import { complaint } from "#tests/support/sent.ts";
import { begin, receiptIn, sendWalked, walk } from "#tests/support/walk.ts";

freshDatabase();

const typed = { ...complaint().typed, first: "none", identity: "anonymous", behalf: "self" };
const keyIn = (cookie: string): string => Buffer.from(decodeURIComponent(cookie.split("=")[1] ?? ""), "base64").toString();
const pages = [...stepsOf.both, "send", "want", "discard"];
const twin = (step: string) => `_data=${encodeURIComponent(`zh/web/public/submit/${step}`)}`;

describe("without the key", () => {
  it.each(pages)("the step %s answers 303 to the beginning, as a page and as data", async (step) => {
    const { id } = await begin(ask, host, "both");
    for (const path of [`/submit/${id}/${step}`, `/submit/${id}/${step}?from=review`]) {
      const answer = await get(path);
      const to = step === "send" ? [303, `/submit/${id}/review`] : [303, "/submit?lost=1"];
      expect([path, answer.status, answer.headers.get("Location")]).toEqual([path, ...to]);
    }
    const data = await get(`/submit/${id}/${step}?${twin(step)}`);
    // Remix answers data requests with 204 and the address to go to.
    expect([step, await data.text()]).toEqual([step, ""]);
    expect(data.headers.get("X-Remix-Redirect") ?? data.headers.get("Location")).toMatch(/\/submit(\?lost=1|\/[\w-]{12}\/review)$/);
  });
});

describe("the key of a draft", () => {
  it("is in the cookie, and of all pages on the review alone, in one hidden field", async () => {
    const walked = await walk(ask, host, "both", typed);
    expect(walked.formKey).toMatch(/^[\w-]{43}$/);
    for (const step of [...stepsOf.both, ""]) {
      const answer = await ask(new Request(`${host}/submit/${walked.id}/${step}`, { headers: { Cookie: walked.cookie } }));
      const page = await answer.text();
      const times = page.split(walked.formKey).length - 1;
      expect([step, times]).toEqual([step, step === "review" ? 1 : 0]);
      expect(answer.headers.get("Location") ?? "").not.toContain(walked.formKey);
    }
    for (const path of ["/submit", `/submit/${walked.id}`, "/en/submit"]) {
      const answer = await ask(new Request(host + path, { headers: { Cookie: walked.cookie } }));
      expect([path, (await answer.text()).includes(walked.formKey)]).toEqual([path, false]);
    }
    expect(keyIn(walked.cookie)).toContain(walked.formKey);
  });

  it("does not open the draft under another draft's address", async () => {
    const [mine, other] = [await begin(ask, host, "tip"), await begin(ask, host, "tip")];
    const answer = await ask(new Request(`${host}/submit/${other.id}/story`, { headers: { Cookie: mine.cookie } }));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/submit?lost=1"]);
  });
});

it.each(["", ...pages, "files/0/remove"])(
  "no cache and no history keeps /submit/…/%s, in either language, as a page or as data",
  async (step) => {
    const { id } = await begin(ask, host, "both");
    for (const path of [`/submit/${id}/${step}`, `/en/submit/${id}/${step}`, "/submit", "/en/submit"]) {
      const answer = new ServerResponse(new IncomingMessage(new Socket()));
      guardHeaders(path, answer);
      expect([path, answer.getHeader("Cache-Control")]).toEqual([path, "no-store"]);
    }
  },
);

describe("the cookie", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is out of reach of scripts, for this whole site, and not sent along from others", async () => {
    vi.stubEnv("ORIGIN", "");
    const cookie = await keepKey(newFormKey());
    for (const part of [/^draft-[\w-]{12}=/, /; HttpOnly/, /; SameSite=Lax/, /; Path=\//]) expect(cookie).toMatch(part);
  });

  it("goes over https only where the portal does, and belongs to this host alone", async () => {
    vi.stubEnv("ORIGIN", "https://portal.example");
    const cookie = await keepKey(newFormKey());
    for (const part of [/^__Host-draft-[\w-]{12}=/, /; Secure/, /; HttpOnly/, /; SameSite=Lax/, /; Path=\/(;|$)/])
      expect(cookie).toMatch(part);
    expect(cookie).not.toContain("Domain");
  });
});

it.each(["complaint", "tip"])("the printed address /%s opens the beginning with its answer and what it knew", async (kind) => {
  for (const language of ["", "/en"]) {
    const answer = await get(`${language}/${kind}?topic=fuel-metering&merchant=${encodeURIComponent("顺达")}`);
    const to = new URL(answer.headers.get("Location") ?? "", host);
    expect([answer.status, to.pathname]).toEqual([301, `${language}/submit`]);
    expect(Object.fromEntries(to.searchParams)).toEqual({ topic: "fuel-metering", merchant: "顺达", for: kind });
  }
});

it("the same form sent again is answered with the same confirmation, even when the cookie is gone", async () => {
  const walked = await walk(ask, host, "both", typed);
  const first = await sendWalked(ask, host, walked);
  expect(first.headers.get("Set-Cookie")).toMatch(/Max-Age=0/);
  const receipt = receiptIn(await first.text());
  expect(receipt).toMatch(/^\d{20}$/);
  expect(receiptIn(await (await sendWalked(ask, host, walked)).text())).toBe(receipt);
  expect(receiptIn(await (await sendWalked(ask, host, { ...walked, cookie: "" })).text())).toBe(receipt);
});

it("a key that was never a form's is told so and files nothing", async () => {
  for (const formKey of [newFormKey(), "", "x"]) {
    const answer = await post("/submit/aaaaaaaaaaaa/send", { formKey });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/submit?lost=1"]);
  }
});
