import { redirect } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { may, type Permission } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import { memberOf } from "#app/team/sessions.ts";
import { lockedCookie } from "./cookie.server.ts";
import { guarded } from "./unavailable.server.ts";

const cookie = () => lockedCookie("desk", "strict", 12 * 3600);

/**
 * The first line of every staff loader and action: who knocks, and may they? A stranger is sent to sign in,
 * a member without the permission gets a plain 403.
 */
export async function requireStaff(request: Request, permission: Permission): Promise<Member> {
  const token = await tokenOf(request);
  const member = token ? await guarded(() => memberOf(token)) : null;
  if (!member) {
    const { pathname, search } = new URL(request.url);
    const back = request.method === "GET" ? `?to=${encodeURIComponent(pathname + search.replace(/[?&]_data=[^&]*/, ""))}` : "";
    throw redirect(`${inLanguage("/staff/sign-in", languageOf(pathname))}${back}`);
  }
  if (!may(member, permission)) throw new Response(null, { status: 403 });
  return member;
}

export async function tokenOf(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && value ? value : null;
}

export const badge = (token: string): Promise<string> => cookie().serialize(token);

export const noBadge = (): Promise<string> => cookie().serialize("", { maxAge: 0 });
