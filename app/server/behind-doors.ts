import type { ServerBuild } from "@remix-run/node";
import type { Door } from "#app/settings.server.ts";
import { partOfBuild } from "./part-of-build.ts";

/** The same build with only the routes of the open doors: a public process has no staff page to find. */
export function behindDoors(build: ServerBuild, doors: Door[]): ServerBuild {
  return partOfBuild(build, (id) => doors.some((door) => opens(door, id)));
}

function opens(door: Door, routeId: string): boolean {
  if (routeId === "root" || routeId === "web/up") return true;
  const staff = /(^|\/)web\/staff\//.test(routeId);
  return door === "staff" ? staff : door === "public" && !staff;
}

/** Whether an address belongs to a door of this process. Where the public one is open, it answers for all that is nowhere. */
export function isBehind(doors: Door[], pathname: string): boolean {
  if (pathname === "/up" || doors.includes("public")) return true;
  return doors.includes("staff") && /^(\/en)?\/staff(\/|$)/.test(pathname);
}
