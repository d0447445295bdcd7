import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { may, type Permission } from "#app/team/may.ts";
import { type Role, roles } from "#app/team/member.ts";
import { members } from "#db/seed/demo/members.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { knock, pages } from "#tests/support/portal.ts";

freshDatabase();

const cookies = new Map<Role, string>();

beforeAll(async () => {
  for (const role of roles) {
    const { username = "" } = members.find((one) => one.role === role) ?? {};
    cookies.set(role, await badgeOf(username));
  }
});

/** Where one signs in and out, and the rehearsal behind its private link, which tests/web/rehearsal.test.ts knocks at. */
const withoutBadge = /\/(sign-in|sign-out|rehearsal\/(page|picture))$/;

/** Every staff door of the build: its address, its twin, and the permission its first line names. */
const doors = Object.values(pages.routes)
  .flatMap((route) => (route && /^(zh|en)\/web\/staff\//.test(route.id) ? [route] : []))
  .filter((route) => !withoutBadge.test(route.id))
  .flatMap((route) => {
    const source = ["tsx", "ts"].map((ending) => `app/${route.id.replace(/^(zh|en)\//, "")}.${ending}`);
    const text = source.map((file) => read(file)).find((found) => found) ?? "";
    const guards = [
      ...text.matchAll(/export async function (loader|action)\([^)]*\)[^{]*\{\s*[^\n]*requireStaff\(request, "([a-z.]+)"\)/g),
    ];
    return guards.map(([, kind, permission]) => ({
      id: route.id,
      kind: kind as "loader" | "action",
      permission: permission as Permission,
    }));
  });

describe("every staff door", () => {
  it("is in this walk", () => {
    const guarded = Object.values(pages.routes).filter(
      (route) => route && /web\/staff\//.test(route.id) && (route.module.loader || route.module.action),
    );
    expect(doors.length).toBeGreaterThan(100);
    expect(new Set(doors.map((door) => door.id)).size).toBe(guarded.filter((route) => route && !withoutBadge.test(route.id)).length);
  });

  it("sends a stranger to sign in, the page, its twin and its posts alike", async () => {
    for (const door of doors) {
      for (const request of knocks(door)) {
        const answer = await knock(request);
        const where = answer.headers.get("Location") ?? answer.headers.get("X-Remix-Redirect");
        expect([door.id, door.kind, request.url, where?.split("?")[0]]).toEqual([door.id, door.kind, request.url, signInOf(door.id)]);
      }
    }
  });

  it.each(roles)(
    "is closed to %s where the role has no permission",
    async (role) => {
      for (const door of doors.filter((one) => !may({ role }, one.permission))) {
        for (const request of knocks(door, cookies.get(role))) {
          expect([role, door.id, request.url, (await knock(request)).status]).toEqual([role, door.id, request.url, 403]);
        }
      }
    },
    240_000,
  );
});

it("a session cookie that was made up opens nothing", async () => {
  const answer = await knock(
    new Request("http://localhost/staff/leads", { headers: { Cookie: `desk=${btoa(JSON.stringify("a".repeat(43)))}` } }),
  );
  expect(answer.status).toBe(302);
});

function knocks(door: { id: string; kind: "loader" | "action" }, cookie?: string): Request[] {
  const address = `http://localhost${addressOf(door.id)}`;
  const headers = { ...(cookie ? { Cookie: cookie } : {}), "Content-Type": "application/x-www-form-urlencoded" };
  const twin = `${address}?_data=${encodeURIComponent(door.id)}`;
  const init = door.kind === "action" ? { method: "POST", body: "code=x" } : {};
  return [new Request(address, { ...init, headers }), new Request(twin, { ...init, headers })];
}

function addressOf(id: string): string {
  // The frame has no address of its own; it is asked for together with a page in it.
  if (id.endsWith("/layout")) return `${id.startsWith("en/") ? "/en" : ""}/staff/leads`;
  const parts: string[] = [];
  for (let route = pages.routes[id]; route; route = route.parentId ? pages.routes[route.parentId] : undefined)
    if (route.path) parts.unshift(route.path);
  return `/${parts.join("/")}`.replace(/:\w+/g, "x").replace("*", "nothing-here");
}

const signInOf = (id: string) => (id.startsWith("en/") ? "/en/staff/sign-in" : "/staff/sign-in");

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
