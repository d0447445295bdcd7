import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "./rooms.ts";

/** The only staff doors that a stranger may open. */
const open = ["app/web/staff/sign-in.tsx", "app/web/staff/sign-out.ts"];

const doors = sources("app/web/staff").filter((file) =>
  /export (async )?function (loader|action)\b|export const (loader|action)\b/.test(readFileSync(file, "utf8")),
);

it("finds the staff doors", () => expect(doors.length).toBeGreaterThan(30));

it.each(doors.filter((file) => !open.includes(file)))("%s asks for the badge in its first line", (file) => {
  const text = readFileSync(file, "utf8");
  const bodies = [...text.matchAll(/export (?:async )?function (?:loader|action)\([^)]*\)[^{]*\{\s*([^\n]*)/g)].map(([, first]) => first);
  expect(text).not.toMatch(/export const (loader|action)\b/);
  expect(bodies.length).toBeGreaterThan(0);
  for (const first of bodies) expect(first).toMatch(/^(const \w+ = )?await requireStaff\(request, "[a-z.]+"\);$/);
});
