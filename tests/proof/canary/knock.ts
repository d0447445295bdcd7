import { members } from "#db/seed/demo/members.ts";
import { planted } from "./markers.ts";

/** Asks as a browser would that says what it is, at an address; with somebody's badge or without. */
export function knock(address: string, cookie = "", form?: Record<string, string>): Promise<Response> {
  const headers = {
    "User-Agent": planted("browser"),
    "X-Forwarded-For": planted("computer"),
    Origin: new URL(address).origin,
    ...(cookie ? { Cookie: cookie } : {}),
  };
  const post = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  return fetch(address, { ...post, headers, redirect: "manual" });
}

export async function signIn(staff: string, username: string): Promise<string> {
  const { password = "" } = members.find((one) => one.username === username) ?? {};
  const answer = await knock(`${staff}/staff/sign-in`, "", { username, password });
  const cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  if (!cookie) throw new Error(`${username} was not let in: ${answer.status}`);
  return cookie;
}

/** A step that must be kept: anything but a redirect, or a page that says so, is a plan of ours that went wrong. */
export async function done(address: string, cookie: string, form: Record<string, string>): Promise<string> {
  const answer = await knock(address, cookie, form);
  const text = await answer.text();
  if (answer.status !== 200 && answer.status !== 302 && answer.status !== 303)
    throw new Error(`${new URL(address).pathname}: ${answer.status} ${text.replace(/<[^>]+>/g, " ").slice(0, 600)}`);
  return text;
}
