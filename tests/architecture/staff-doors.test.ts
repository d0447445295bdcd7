import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "./rooms.ts";

/** The only staff doors that a stranger may open. */
const open = ["app/web/staff/sign-in.tsx", "app/web/staff/sign-out.ts"];

/**
 * The one exception (ideas 10): the rehearsal of a day, read without a badge by whoever holds its private link. It only reads, and all
 * it knows it has from the key: the verb behind it answers null for one that is unknown, over or revoked.
 */
const byKey = ["app/web/staff/rehearsal/page.tsx", "app/web/staff/rehearsal/picture.ts"];

const doors = sources("app/web/staff").filter((file) =>
  /export (async )?function (loader|action)\b|export const (loader|action)\b/.test(readFileSync(file, "utf8")),
);

it("finds the staff doors", () => expect(doors.length).toBeGreaterThan(30));

it.each(doors.filter((file) => ![...open, ...byKey].includes(file)))("%s asks for the badge in its first line", (file) => {
  const text = readFileSync(file, "utf8");
  const bodies = [...text.matchAll(/export (?:async )?function (?:loader|action)\([^)]*\)[^{]*\{\s*([^\n]*)/g)].map(([, first]) => first);
  expect(text).not.toMatch(/export const (loader|action)\b/);
  expect(bodies.length).toBeGreaterThan(0);
  for (const first of bodies) expect(first).toMatch(/^(const \w+ = )?await requireStaff\(request, "[a-z.]+"\);$/);
});

it.each(byKey)("%s changes nothing, and asks the key before it says anything", (file) => {
  const text = readFileSync(file, "utf8");
  expect(text).not.toMatch(/export (async )?(function|const) action\b/);
  expect(text).toMatch(/guarded\(\(\) => (openRehearsal|rehearsalPicture)\(params\.key \?\? ""/);
  expect(text).toMatch(/if \(!\w+\) throw new Response\(null, \{ status: 404/);
  expect(text.match(/from "#app\/exposure\/[^"]+"/g)).toEqual(['from "#app/exposure/open-rehearsal.ts"']);
});

it("nothing else lies in the folder of that exception", () => {
  expect(sources("app/web/staff/rehearsal").sort()).toEqual(byKey);
});
