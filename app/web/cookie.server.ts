import { createCookie } from "@remix-run/node";
import { settings } from "#app/settings.server.ts";

/** A cookie that no script reads; behind TLS one that only this host sets and only TLS carries. */
export function lockedCookie(name: string, sameSite: "strict" | "lax", maxAge: number) {
  const secure = settings.origin?.startsWith("https://") ?? false;
  return createCookie(secure ? `__Host-${name}` : name, { httpOnly: true, secure, sameSite, path: "/", maxAge });
}
